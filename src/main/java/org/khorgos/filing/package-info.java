/** Formal check and filing of submitted proposals (stages S2 and S3). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "calendar", "proposal", "similarity"})
@org.jspecify.annotations.NullMarked
package org.khorgos.filing;
