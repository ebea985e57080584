package org.khorgos.filing;

/** The parts of a proposal's form that can be marked for correction. */
public enum FormSection {
    BASICS,
    PARTNERS,
    PLAN,
    COOPERATION,
    EFFECTS,
    FINANCE,
    ATTACHMENTS,
    SIGNATORIES
}
