package org.khorgos.base;

/** There is no such thing, or none that the caller may see: the two look the same. */
public final class NotFound extends Refused {
    /** @param what a word for the log, never shown */
    public NotFound(String what) {
        super("base.notFound", what);
    }
}
