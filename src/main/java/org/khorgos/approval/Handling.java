package org.khorgos.approval;

/** How the units of government handle a case together (D3). */
public enum Handling {
    SINGLE,
    HOST_AND_CO,
    /** Three units or more: they meet before the opinion is written. */
    CONSULTATION;

    /** @param units the host and its co-handlers together */
    static Handling of(int units) {
        return units >= 3 ? CONSULTATION : units == 2 ? HOST_AND_CO : SINGLE;
    }
}
