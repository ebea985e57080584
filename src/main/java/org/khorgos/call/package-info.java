/** Calls for proposals: their rules in versions, and what the office writes about them before they are published. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity", "calendar"})
@org.jspecify.annotations.NullMarked
package org.khorgos.call;
