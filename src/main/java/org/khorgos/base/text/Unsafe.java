package org.khorgos.base.text;

/**
 * Something in a Markdown text that is not shown as it was meant.
 *
 * @param what the tag or the address as it was written
 */
public record Unsafe(Kind kind, String what) {
    private static final int LONGEST = 60;

    public Unsafe {
        what = what.strip();
        what = what.length() > LONGEST ? what.substring(0, what.offsetByCodePoints(0, LONGEST / 2)) + "…" : what;
    }

    /** What is wrong with it. */
    public enum Kind {
        /** Markup of HTML stands there as it was typed. */
        HTML,
        /** A link that leads neither to a page nor to a mail address is only its words. */
        LINK,
        /** Instead of a picture its words stand there. */
        IMAGE
    }
}
