/** Envelopes, reservations and allocations (stage S8). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "call", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.funding;
