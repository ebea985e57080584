/** The conductor: the only module that knows the process engine. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "access",
            "calendar",
            "call",
            "proposal",
            "signature",
            "withdrawal",
            "filing",
            "panel",
            "discussion",
            "review",
            "committee",
            "release",
            "approval",
            "funding"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.workflow;
