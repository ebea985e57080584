package org.khorgos.pastproject;

/**
 * Which past projects are wanted.
 *
 * @param text words that must all occur in number, acronym, title, keywords, programme or an organisation's name
 * @param country of an organisation that took part, ISO 3166-1 alpha-2, empty for all
 */
public record PastProjectFilter(String text, String country) {
    /** Longest text that is searched for. */
    public static final int TEXT_MAX = 200;

    /** Everything. */
    public static final PastProjectFilter ALL = new PastProjectFilter("", "");

    /** Shortens a text that is too long. */
    public PastProjectFilter(String text, String country) {
        String words = text.strip();
        this.text = words.length() > TEXT_MAX ? words.substring(0, TEXT_MAX) : words;
        this.country = country;
    }

    /** True when it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
