/** What people say of a proposal among themselves: reviewers, the committee, its secretariat, proposers and office. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "calendar", "conflict", "panel"})
@org.jspecify.annotations.NullMarked
package org.khorgos.discussion;
