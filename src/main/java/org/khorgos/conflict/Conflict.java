package org.khorgos.conflict;

/**
 * One ground between a person and a proposal.
 *
 * @param detail what shows it: the name of an organisation or project, or what the person said; may be empty
 * @param waived true when the person may judge in spite of it
 */
public record Conflict(Ground ground, String detail, boolean waived) {
    /** True when it keeps the person from taking part in any decision, a vote included. */
    public boolean recuses() {
        return !waived && !ground.reviewsOnly();
    }

    /** The key of the text that explains it; its only place is the detail. */
    public String why() {
        return "conflict.why." + ground;
    }
}
