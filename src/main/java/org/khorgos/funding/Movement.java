package org.khorgos.funding;

/** What an entry of the ledger does: it takes from one account of an envelope and gives to another. */
enum Movement {
    OPEN("OUTSIDE", "LEFT"),
    RAISE("OUTSIDE", "LEFT"),
    LOWER("LEFT", "OUTSIDE"),
    RESERVE("LEFT", "RESERVED"),
    RELEASE("RESERVED", "LEFT"),
    COMMIT("RESERVED", "COMMITTED");

    private final String from;
    private final String to;

    Movement(String from, String to) {
        this.from = from;
        this.to = to;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }
}
