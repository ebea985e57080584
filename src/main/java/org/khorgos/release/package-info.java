/** Releases what the committee decided: decisions leave together, each once, with a letter to the proposers. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "access",
            "call",
            "proposal",
            "document",
            "review",
            "committee",
            "print"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.release;
