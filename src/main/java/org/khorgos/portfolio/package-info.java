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
            "document",
            "pastproject",
            "print",
            "filing",
            "review",
            "committee",
            "approval",
            "funding",
            "workflow",
            "audit"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.portfolio;
