/** Mail and in-app notices; listens only. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "access",
            "calendar",
            "content",
            "proposal",
            "signature",
            "draft",
            "invitation",
            "filing",
            "expert",
            "conflict",
            "panel",
            "committee :: sitting",
            "discussion",
            "workflow",
            "workflow :: repair",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.notification;
