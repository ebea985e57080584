/** Who reviews: what experts know, which languages they read and how much they can take on. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity", "call"})
@org.jspecify.annotations.NullMarked
package org.khorgos.expert;
