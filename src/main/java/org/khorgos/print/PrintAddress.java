package org.khorgos.print;

import java.util.Locale;
import java.util.UUID;
import org.khorgos.base.Languages;

/** Where the printed documents are served, without leading slash. */
public final class PrintAddress {
    private PrintAddress() {}

    /** One version as PDF in that language. */
    public static String version(UUID proposal, int number, Locale language) {
        return "print/proposals/%s/versions/%d.pdf?language=%s".formatted(proposal, number, Languages.tag(language));
    }

    /** The difference between two versions as PDF in that language. */
    public static String difference(UUID proposal, int before, int after, Locale language) {
        return "print/proposals/%s/differences/%d-%d.pdf?language=%s"
                .formatted(proposal, before, after, Languages.tag(language));
    }
}
