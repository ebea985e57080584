/** Inviting people by mail to sign, write or read a proposal, whether or not they have an account. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "proposal", "signature", "draft"})
@org.jspecify.annotations.NullMarked
package org.khorgos.invitation;
