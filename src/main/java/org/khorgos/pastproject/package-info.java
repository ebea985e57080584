/** What organisations did before: EU projects and their participants, imported from CORDIS files. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "cordis", "content", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.pastproject;
