/** Expert review: assignments, scores and their summary (stage S4). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "call", "proposal", "panel"})
@org.jspecify.annotations.NullMarked
package org.khorgos.review;
