/** The proposal: its form, signatures, versions and life cycle. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "calendar", "call", "content"})
@org.jspecify.annotations.NullMarked
package org.khorgos.proposal;
