/** Shared building blocks: money, clock, calendar, database, page templates. Depends on nothing of ours. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.khorgos.base;
