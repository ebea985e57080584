package org.khorgos.approval;

import org.khorgos.base.Refused;

/** Checks the words that go with an act. */
final class Texts {
    private Texts() {}

    /** The text without outer blanks; throws Refused when nothing is left or it is too long. */
    static String required(String text, int max) {
        String stripped = optional(text, max);
        if (stripped.isEmpty()) {
            throw new Refused("approval.text.needed");
        }
        return stripped;
    }

    /** The text without outer blanks; throws Refused when it is too long. */
    static String optional(String text, int max) {
        String stripped = text.strip();
        if (stripped.length() > max) {
            throw new Refused("approval.text.tooLong", max);
        }
        return stripped;
    }
}
