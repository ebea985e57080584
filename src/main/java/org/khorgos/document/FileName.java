package org.khorgos.document;

import java.util.regex.Pattern;
import org.khorgos.base.Refused;

/** The name under which a file is shown: the last part of what the browser said, without anything invisible. */
final class FileName {
    static final int MAX = 200;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>|:*?]");

    private FileName() {}

    /** Throws Refused when nothing is left or it is too long. */
    static String clean(String given) {
        String name = INVISIBLE
                .matcher(PATH.matcher(given).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (name.isEmpty() || name.startsWith(".") || name.length() > MAX) {
            throw new Refused("document.name", MAX);
        }
        return name;
    }
}
