package org.khorgos.base.ui;

import java.util.Locale;

/** What a colour says; it never says it alone, an icon and a word stand beside it. */
public enum Tone {
    NEUTRAL,
    INFO,
    ATTENTION,
    REFUSED,
    DONE;

    /** The class name in the theme. */
    String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
