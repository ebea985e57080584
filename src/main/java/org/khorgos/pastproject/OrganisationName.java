package org.khorgos.pastproject;

/**
 * By what an organisation is known: its Participant Identification Code, or its name and country.
 *
 * @param pic nine digits, empty when unknown
 * @param country ISO 3166-1 alpha-2, empty when unknown
 */
public record OrganisationName(String pic, String name, String country) {
    /** An organisation whose PIC is unknown. */
    public static OrganisationName of(String name, String country) {
        return new OrganisationName("", name, country);
    }

    /** The name without what its spellings differ in; empty for a name without letter or digit. */
    public String key() {
        return NameKey.of(name);
    }

    /** What tells it apart from others. */
    String identity() {
        return pic.isEmpty() ? key() + "|" + country : "PIC " + pic;
    }

    /** True when there is nothing to find it by. */
    boolean isUnknown() {
        return pic.isEmpty() && key().isEmpty();
    }
}
