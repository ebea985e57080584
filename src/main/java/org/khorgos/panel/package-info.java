/** Who is asked to review a proposal: the experts of each round, their invitations and answers. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "call", "expert", "content", "proposal", "conflict"})
@org.jspecify.annotations.NullMarked
package org.khorgos.panel;
