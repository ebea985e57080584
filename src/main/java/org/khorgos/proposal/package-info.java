/** The proposal: its form, signatures, versions, calls and life cycle. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity", "access"})
@org.jspecify.annotations.NullMarked
package org.khorgos.proposal;
