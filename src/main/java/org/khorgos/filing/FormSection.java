package org.khorgos.filing;

import java.util.Locale;

/** The parts of a proposal's form that can be marked for correction, named as the form names them. */
public enum FormSection {
    BASICS,
    PARTNERS,
    PLAN,
    COOPERATION,
    EFFECTS,
    FINANCE,
    ATTACHMENTS,
    SIGNATORIES;

    /** True for a section of the form itself, false for what stands beside them. */
    public boolean isInForm() {
        return this != ATTACHMENTS && this != SIGNATORIES;
    }

    /** The first word of the paths of its fields. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the name under which those who write and those who check see it. */
    public String messageKey() {
        return switch (this) {
            case ATTACHMENTS -> "document.title";
            case SIGNATORIES -> "proposal.signatories";
            default -> "proposal.section." + key();
        };
    }
}
