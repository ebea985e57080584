/** Mail and in-app notices; listens only. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "proposal", "workflow"})
@org.jspecify.annotations.NullMarked
package org.khorgos.notification;
