package org.khorgos.base;

/** The two governments of one cooperation; each pays its own team in a currency of its own. */
public enum Side {
    HOME("CNY"),
    PARTNER("USD");

    private final String currency;

    Side(String currency) {
        this.currency = currency;
    }

    /** ISO 4217 code of the currency in which this side pays when its call sets no other (a default of this application). */
    public String currency() {
        return currency;
    }
}
