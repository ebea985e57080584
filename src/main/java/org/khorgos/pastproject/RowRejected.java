package org.khorgos.pastproject;

/** A row that cannot be taken over as it is. */
final class RowRejected extends Exception {
    private final Reason reason;

    RowRejected(Reason reason) {
        super(reason.key() + " " + reason.arguments());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
