package org.khorgos.draft.ui;

import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ConflictRow;
import org.khorgos.draft.FieldEdit;
import org.khorgos.draft.OpenDraft;
import org.khorgos.draft.SavedField;

/**
 * Saves what is typed field by field and takes over what others saved. Each field is compared with what its writer saw
 * there, so that nobody's text is overwritten unseen.
 */
final class Autosave {
    private final DraftDesk drafts;
    private final ProposalId id;
    private final Predicate<ProposalContent> withinLimits;
    private ProposalContent seen;
    private ProposalContent stored;
    private long revision;
    private List<ConflictRow> conflicts;
    private String lastPath = "";
    private boolean changed;

    Autosave(DraftDesk drafts, ProposalId id, OpenDraft open, Predicate<ProposalContent> withinLimits) {
        this.drafts = drafts;
        this.id = id;
        this.withinLimits = withinLimits;
        seen = open.draft().content();
        stored = seen;
        revision = open.draft().version();
        conflicts = open.conflicts();
    }

    /** The draft as it is stored, as far as known here. */
    ProposalContent stored() {
        return stored;
    }

    /** What nobody has chosen between yet. */
    List<ConflictRow> conflicts() {
        return conflicts;
    }

    /** The section in which the writer changed something last, empty before the first change. */
    String section() {
        return lastPath.isEmpty() ? "" : ContentFields.section(lastPath);
    }

    /** The fields whose text is nowhere but in the form. */
    List<String> unsaved(ProposalContent typed) {
        return ContentFields.changed(seen, typed).stream()
                .filter(path -> conflicts.stream().noneMatch(row -> isKept(row, path, typed)))
                .toList();
    }

    private static boolean isKept(ConflictRow row, String path, ProposalContent typed) {
        return row.path().equals(path) && row.mine().equals(ContentFields.value(typed, path));
    }

    /** Saves every changed field that keeps within the limits; returns what shall stand in the form now. */
    ProposalContent save(ProposalContent typed) {
        changed = false;
        ProposalContent shown = typed;
        boolean again = true;
        while (again) {
            again = false;
            for (String path : unsaved(shown)) {
                String value = ContentFields.value(shown, path);
                if (withinLimits.test(ContentFields.with(stored, path, value)) && save(path, value)) {
                    shown = merge(shown, Set.of());
                    again = true;
                }
            }
        }
        return shown;
    }

    /** True when the last save changed the draft. */
    boolean hasChanged() {
        return changed;
    }

    private boolean save(String path, String value) {
        lastPath = path;
        FieldEdit edit = new FieldEdit(path, revision, ContentFields.value(seen, path), value);
        try {
            SavedField saved = drafts.save(id, edit);
            take(saved);
            if (saved.outcome() == SavedField.Outcome.CONFLICT) {
                conflicts = drafts.conflicts(id);
                return false;
            }
            seen = ContentFields.with(seen, path, value);
            changed = true;
            return true;
        } catch (ConstraintViolationException together) {
            take(drafts.open(id));
            return false;
        }
    }

    /** Takes over what others saved, but never under the hands of the writer; returns what shall stand in the form. */
    ProposalContent refresh(ProposalContent typed) {
        take(drafts.open(id));
        return merge(typed, lastPath.isEmpty() ? Set.of() : Set.of(lastPath));
    }

    /** Forgets what is typed and takes the draft as it is stored now; returns what shall stand in the form. */
    ProposalContent reload() {
        take(drafts.open(id));
        seen = stored;
        return stored;
    }

    /** Lets one of two texts stand; returns what shall stand in the form. */
    ProposalContent settle(ConflictRow row, ConflictRow.Choice choice, ProposalContent typed) {
        SavedField saved = drafts.settle(id, row, choice, ContentFields.value(stored, row.path()));
        take(saved);
        conflicts = drafts.conflicts(id);
        changed = true;
        if (saved.outcome() == SavedField.Outcome.CONFLICT) {
            return typed;
        }
        String value = ContentFields.value(stored, row.path());
        seen = ContentFields.with(seen, row.path(), value);
        return merge(ContentFields.with(typed, row.path(), value), Set.of());
    }

    private void take(OpenDraft open) {
        stored = open.draft().content();
        revision = open.draft().version();
        conflicts = open.conflicts();
    }

    private void take(SavedField saved) {
        stored = saved.content();
        revision = saved.revision();
    }

    private ProposalContent merge(ProposalContent typed, Set<String> untouched) {
        Set<String> mine = new LinkedHashSet<>(ContentFields.changed(seen, typed));
        mine.addAll(untouched);
        ProposalContent shown = stored;
        ProposalContent base = stored;
        for (String path : mine) {
            shown = ContentFields.with(shown, path, ContentFields.value(typed, path));
            base = ContentFields.with(base, path, ContentFields.value(seen, path));
        }
        seen = base;
        return shown;
    }
}
