/** Loads the demo data by living through real proposals on a moved clock. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "access",
            "call",
            "expert",
            "cordis",
            "content",
            "proposal",
            "signature",
            "draft",
            "withdrawal",
            "pastproject",
            "filing",
            "panel",
            "review",
            "committee",
            "committee :: minutes",
            "committee :: reply",
            "committee :: sitting",
            "release",
            "approval",
            "funding",
            "notification"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.demo;
