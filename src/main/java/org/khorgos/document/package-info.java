/** Files that belong to a proposal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity", "access", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.document;
