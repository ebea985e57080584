package org.khorgos.base;

/** In what the two sides of one call plan and pay, as codes of ISO 4217. */
public record Currencies(String home, String partner) {
    /** The currencies in which the sides pay when a call says nothing else. */
    public static Currencies usual() {
        return new Currencies(Side.HOME.currency(), Side.PARTNER.currency());
    }

    /** The currency of that side. */
    public String of(Side side) {
        return side == Side.HOME ? home : partner;
    }
}
