package org.khorgos.filing;

import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the office found in one submitted form.
 *
 * @param reasons what speaks against filing it
 * @param standing the proposers may make proposals
 * @param hasSuggestion there is a concrete suggestion
 * @param singleMatter it is about one matter
 * @param note what the proposers are told; needed when anything is wrong
 * @param sections the parts of the form that need correction
 * @param proposer who stands behind it
 */
public record FormCheck(
        Set<FilingReason> reasons,
        boolean standing,
        boolean hasSuggestion,
        boolean singleMatter,

        @Size(max = NOTE_MAX, message = "{filing.note.long}")
        String note,

        Set<FormSection> sections,
        ProposerKind proposer) {
    public static final int NOTE_MAX = 2000;

    public FormCheck {
        reasons = ordered(reasons, FilingReason.class);
        sections = ordered(sections, FormSection.class);
        note = note.strip();
    }

    /** The check of a proposal behind which persons stand. */
    public FormCheck(
            Set<FilingReason> reasons,
            boolean standing,
            boolean hasSuggestion,
            boolean singleMatter,
            String note,
            Set<FormSection> sections) {
        this(reasons, standing, hasSuggestion, singleMatter, note, sections, ProposerKind.MEMBER);
    }

    /** True when something is wrong by that advice and nobody said what. */
    public boolean lacksNote(FilingAdvice advice) {
        return advice != FilingAdvice.FILE && note.isEmpty();
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
