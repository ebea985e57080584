/** Committee meetings, votes and the recommendation (stage S5). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "proposal", "conflict", "document", "print"})
@org.jspecify.annotations.NullMarked
package org.khorgos.committee;
