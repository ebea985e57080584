package org.khorgos.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.khorgos.testing.Screens;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What elements of models are called. */
@ExtendWith(OutputCaptureExtension.class)
class StepsTests {
    @BeforeEach
    void a_tab() {
        Screens.open(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_named_element_goes_by_its_text() {
        assertThat(Steps.name("proposal", "CallActivity_Filing")).isEqualTo("Filing");
        assertThat(Steps.name("proposal", "CallActivity_Filing#multiInstanceBody"))
                .isEqualTo("Filing");
    }

    @Test
    void an_unnamed_element_goes_by_its_name_in_the_model_or_its_id_and_nothing_is_missed(CapturedOutput log) {
        assertThat(Steps.name("proposal", "Gateway_Unnamed")).isEqualTo("Gateway_Unnamed");
        assertThat(Steps.name("proposal", "Gateway_Unnamed", "Joined")).isEqualTo("Joined");
        assertThat(log.getAll()).doesNotContain("no text for");
    }
}
