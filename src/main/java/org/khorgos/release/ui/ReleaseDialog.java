package org.khorgos.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Outcome;
import org.khorgos.base.ui.BatchDialog;
import org.khorgos.base.ui.HelpText;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.DecisionRow;
import org.khorgos.committee.KeptDecision;
import org.khorgos.release.ReleaseService;

/** Shows first which decisions leave, then what became of each. */
class ReleaseDialog extends BatchDialog<DecisionRow> {
    private final transient Function<Map<ProposalId, String>, List<Outcome<DecisionRow>>> release;
    private final Runnable done;
    private final Map<ProposalId, LetterField> letters = new LinkedHashMap<>();
    private final Map<ProposalId, String> begun;

    /**
     * @param begun reasons that were written before, and takes those that are written now
     * @param done is run after rows may have changed
     */
    ReleaseDialog(
            ReleaseService releases,
            List<DecisionRow> rows,
            Map<ProposalId, String> begun,
            Function<Map<ProposalId, String>, List<Outcome<DecisionRow>>> release,
            Runnable done) {
        this.release = release;
        this.done = done;
        this.begun = begun;
        setHeaderTitle(text("batch"));
        preview(text("batch.confirm", rows.size()), new Paragraph(text("batch.preview", rows.size())));
        rows.forEach(row -> add(letter(releases, row)));
    }

    private Component letter(ReleaseService releases, DecisionRow row) {
        LetterField field = new LetterField(releases, row.id(), row.number(), begun.getOrDefault(row.id(), ""));
        field.watch(words -> begun.put(row.id(), words));
        letters.put(row.id(), field);
        Details details = new Details(text("batch.line", row.number(), decision(row)), field);
        details.setOpened(isRejected(row));
        if (isRejected(row)) {
            field.add(new HelpText(text("batch.warning")));
        }
        return details;
    }

    private static boolean isRejected(DecisionRow row) {
        KeptDecision kept = row.decision();
        return kept != null && kept.decision() == CommitteeDecision.REJECTED;
    }

    private String decision(DecisionRow row) {
        KeptDecision kept = row.decision();
        return kept == null ? "–" : getTranslation("committee.decision." + kept.decision());
    }

    @Override
    protected void run() {
        runAll(() -> release.apply(reasons()), done);
    }

    private Map<ProposalId, String> reasons() {
        Map<ProposalId, String> reasons = new HashMap<>();
        letters.forEach((id, field) -> reasons.put(id, field.reasons()));
        return reasons;
    }

    @Override
    protected String name(DecisionRow row) {
        return row.number();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("release." + key, arguments);
    }
}
