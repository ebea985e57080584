package org.khorgos.conflict;

/**
 * One ground between a person and a proposal.
 *
 * @param detail what shows it: the name of an organisation or project, or what the person said; may be empty
 * @param waived true when the person may judge in spite of it
 */
public record Conflict(Ground ground, String detail, boolean waived) {
    /** The key of the text that explains it; its only place is the detail. */
    public String why() {
        return "conflict.why." + ground;
    }
}
