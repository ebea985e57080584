/** Mail and in-app notices; listens only. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "identity", "access", "proposal", "filing", "workflow"})
@org.jspecify.annotations.NullMarked
package org.khorgos.notification;
