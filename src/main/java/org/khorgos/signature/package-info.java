/** Who signs a proposal, asked by its first signatory: the answers, reminders and who was dropped. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "content", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.signature;
