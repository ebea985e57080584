package org.khorgos.cordis;

/** A row that cannot be taken over as it is. */
public final class RowRejected extends Exception {
    private final Reason reason;

    public RowRejected(Reason reason) {
        super(reason.key() + " " + reason.arguments());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
