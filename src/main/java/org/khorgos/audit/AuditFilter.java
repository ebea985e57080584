package org.khorgos.audit;

/** Which entries are wanted; empty words want all. An actor is found by any part of the name. */
public record AuditFilter(String subject, String action, String actor) {
    /** Every entry. */
    public static final AuditFilter ALL = new AuditFilter("", "", "");

    public AuditFilter {
        subject = subject.strip();
        action = action.strip();
        actor = actor.strip();
    }
}
