/** Files that belong to a proposal. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "call", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.document;
