package org.khorgos.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Measures on a database of its own, which all measures share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "khorgos.database.folder=target/mariadb/${random.uuid}",
            "khorgos.database.programs=target/mariadb/programs-${test.fork:1}",
            "khorgos.database.kept=false",
            "khorgos.documents.folder=target/documents/${random.uuid}",
            "khorgos.password-strength=4",
            "camunda.bpm.job-execution.enabled=false",
            "vaadin.launch-browser=false",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("test")
@interface Bench {}
