/** The proposal itself: its text, versions and life cycle, and the rules of its call. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "calendar", "call", "content"})
@org.jspecify.annotations.NullMarked
package org.khorgos.proposal;
