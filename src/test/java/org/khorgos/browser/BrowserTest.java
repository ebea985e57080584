package org.khorgos.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test with the whole demo office behind a real port and a real Chromium before it; all such tests share one
 * application and one Chromium. They are skipped where there is no Chromium, unless -Dbrowser.required=true.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Office.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "khorgos.database.folder=target/mariadb/browser-${random.uuid}",
            "khorgos.database.programs=target/mariadb/programs-${test.fork:1}",
            "khorgos.database.kept=false",
            "khorgos.documents.folder=target/documents/browser-${random.uuid}",
            "camunda.bpm.job-execution.enabled=true",
            "vaadin.launch-browser=false",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
@interface BrowserTest {}
