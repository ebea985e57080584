/** Pages for administrators on the state of processes. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "access",
            "workflow",
            "workflow :: monitor",
            "workflow :: models",
            "workflow :: rules",
            "workflow :: repair"
        })
@org.jspecify.annotations.NullMarked
package org.khorgos.monitoring;
