/** Assignment to agencies and the decisions of both governments (stages S6 and S7). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity", "access", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.approval;
