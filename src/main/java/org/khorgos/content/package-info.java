/** What a proposal says: its sections and rows, their limits, what they lack for a call, and their text as JSON. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "call"})
@org.jspecify.annotations.NullMarked
package org.khorgos.content;
