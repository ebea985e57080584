/** The read side across features: home, dossier, lists, search. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "access",
            "calendar",
            "call",
            "content",
            "proposal",
            "signature",
            "pastproject",
            "print",
            "filing",
            "panel",
            "review",
            "committee",
            "release",
            "approval",
            "funding",
            "workflow",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.portfolio;
