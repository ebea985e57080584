package org.khorgos.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A test with all real services on an embedded MariaDB; every such test shares one context and breaks no invariant. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "khorgos.database.folder=target/mariadb/${random.uuid}",
            "khorgos.database.programs=target/mariadb/programs-${test.fork:1}",
            "khorgos.database.kept=false",
            "khorgos.documents.folder=target/documents/${random.uuid}",
            "khorgos.password-strength=4",
            "khorgos.metrics.token=" + KhorgosTest.METRICS_TOKEN,
            "camunda.bpm.job-execution.enabled=false",
            "vaadin.launch-browser=false"
        })
@ActiveProfiles("test")
@ExtendWith({OwnSecurity.class, InvariantsHold.class})
public @interface KhorgosTest {
    /** Who brings it may read the metrics. */
    String METRICS_TOKEN = "metrics-of-tests";
}
