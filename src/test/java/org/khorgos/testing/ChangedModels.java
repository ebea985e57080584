package org.khorgos.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The models of the application with something in them changed, as a later release of the software would bring them. */
public final class ChangedModels {
    private static final Path DELIVERED = Path.of("bpmn");

    private ChangedModels() {}

    /** A file as it is delivered. */
    public static String delivered(String file) {
        try {
            return Files.readString(DELIVERED.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The filing in which those with faults that convert are returned too, the form is checked by another deadline, and an
     * end is another one than before.
     */
    public static String filing() {
        String conditions = replaced(
                delivered("filing.bpmn"),
                "${filingAdvice == 'RETURN'}",
                "${filingAdvice == 'RETURN' || filingAdvice == 'FILE'}");
        String timers = replaced(
                conditions, "${rules.timer(execution, 'CORRECTION')}", "${rules.timer(execution, 'COSIGN_LAPSE')}");
        return replaced(timers, "\"Event_SignatoryReminded\"", "\"Event_SignatoryTold\"");
    }

    private static String replaced(String text, String before, String after) {
        assertThat(text).contains(before);
        return text.replace(before, after);
    }
}
