/** Which proposals are alike in their words, in any of the languages in which they are written. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity", "access", "proposal"})
@org.jspecify.annotations.NullMarked
package org.khorgos.similarity;
