/** Who may not judge which proposal, and why: one rule for assigning, reading, discussing and voting (D5). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "content", "proposal", "expert", "pastproject"})
@org.jspecify.annotations.NullMarked
package org.khorgos.conflict;
