package org.khorgos.expert;

/** How it stands with the yearly declaration of an expert. */
public enum DeclarationState {
    /** Never declared anything. */
    MISSING,
    CURRENT,
    /** Ends within {@link Declaration#REMIND_DAYS} days. */
    ENDING,
    ENDED
}
