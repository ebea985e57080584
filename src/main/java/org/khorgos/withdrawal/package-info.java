/** Withdrawing a proposal, freely or with the consent of the office. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity", "access", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.withdrawal;
