package org.khorgos;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modules_respect_their_declared_dependencies() {
        modules.verify();
    }
}
