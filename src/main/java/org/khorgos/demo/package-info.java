/** Loads the demo data by living through real proposals on a moved clock. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "access",
            "call",
            "content",
            "proposal",
            "document",
            "pastproject",
            "filing",
            "review",
            "committee",
            "approval",
            "funding",
            "workflow",
            "notification"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.demo;
