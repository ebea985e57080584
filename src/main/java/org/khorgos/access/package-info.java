/** Who may do and see what, in which state: the permission catalogue and its guards. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "identity"})
@org.jspecify.annotations.NullMarked
package org.khorgos.access;
