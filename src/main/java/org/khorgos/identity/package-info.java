/** Who acts: users, organisations, roles, sign-in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base"})
@org.jspecify.annotations.NullMarked
package org.khorgos.identity;
