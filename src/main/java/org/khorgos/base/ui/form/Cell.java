package org.khorgos.base.ui.form;

import java.io.Serializable;

/** Puts the text of a spreadsheet's cell into the field of a row that stands for its column. */
@FunctionalInterface
interface Cell extends Serializable {
    /** Takes the text, which may be empty, or says why not. */
    Reading take(String text);

    /**
     * How a text was read.
     *
     * @param shown the value in words of the reader
     * @param problem what is wrong, empty when the field has taken it
     */
    record Reading(String shown, String problem) implements Serializable {
        static Reading of(String shown) {
            return new Reading(shown, "");
        }

        static Reading wrong(String text, String problem) {
            return new Reading(text, problem);
        }

        boolean isWrong() {
            return !problem.isEmpty();
        }
    }
}
