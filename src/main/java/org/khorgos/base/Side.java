package org.khorgos.base;

/** The two governments of one cooperation; each pays its own team in its own currency (defaults of this application). */
public enum Side {
    HOME("CNY"),
    PARTNER("USD");

    private final String currency;

    Side(String currency) {
        this.currency = currency;
    }

    /** ISO 4217 code of the currency in which this side plans and pays. */
    public String currency() {
        return currency;
    }
}
