package org.khorgos.panel;

/** From where an expert looks at a proposal. */
public enum ExpertSide {
    HOME,
    PARTNER,
    THIRD;

    private static final String HOME_COUNTRY = "CN";

    /** By the country of the expert's organisation and the proposal's partner country (ISO 3166-1 alpha-2). */
    public static ExpertSide of(String country, String partnerCountry) {
        if (country.equals(HOME_COUNTRY)) {
            return HOME;
        }
        return country.equals(partnerCountry) ? PARTNER : THIRD;
    }

    /** True for an expert from abroad. */
    public boolean isForeign() {
        return this != HOME;
    }
}
