package org.khorgos.base;

/** Somebody has taken this step before; the process tells the second person who it was and when. */
public final class AlreadyDone extends Refused {
    /** @param messageKey the text for the case that nobody knows who it was */
    public AlreadyDone(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
