package org.khorgos.base;

import java.util.Map;

/** A fact that the audit keeps: every event of a feature implements it; it carries ids, enums and numbers, never texts. */
public interface Audited {
    /** What the fact is about: the id of a proposal, a user, an envelope. */
    String subject();

    /** What happened, in the past tense: the name of the event. */
    default String action() {
        return getClass().getSimpleName();
    }

    /** Further facts by name, in a stable order. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
