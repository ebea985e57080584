package org.khorgos.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Tone;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.DecisionRow;
import org.khorgos.committee.KeptDecision;
import org.khorgos.release.BatchRelease.Result;
import org.khorgos.release.ReleaseService;

/** Shows first which decisions leave, then what became of each. */
class ReleaseDialog extends Dialog {
    private final transient Function<Map<ProposalId, String>, List<Result>> release;
    private final Runnable done;
    private final Map<ProposalId, LetterField> letters = new LinkedHashMap<>();
    private final Button confirm;
    private final Button close = new Button(text("sure.cancel"), click -> close());

    /** @param done is run after rows may have changed */
    ReleaseDialog(
            ReleaseService releases,
            List<DecisionRow> rows,
            Function<Map<ProposalId, String>, List<Result>> release,
            Runnable done) {
        this.release = release;
        this.done = done;
        setHeaderTitle(text("batch"));
        addClassName("form-dialog");
        confirm = new Button(text("batch.confirm", rows.size()), click -> run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        add(new Paragraph(text("batch.preview", rows.size())));
        rows.forEach(row -> add(letter(releases, row)));
        getFooter().add(close, confirm);
    }

    private Component letter(ReleaseService releases, DecisionRow row) {
        LetterField field = new LetterField(releases, row.id(), row.number());
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

    private void run() {
        List<Result> results;
        try {
            Map<ProposalId, String> reasons = new HashMap<>();
            letters.forEach((id, field) -> reasons.put(id, field.reasons()));
            results = release.apply(reasons);
        } catch (Refused refused) {
            close();
            throw refused;
        } finally {
            done.run();
        }
        removeAll();
        confirm.setVisible(false);
        close.setText(text("batch.close"));
        close.focus();
        Paragraph sum = new Paragraph(
                text("batch.sum", results.stream().filter(Result::isDone).count(), results.size()));
        sum.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk-results");
        results.stream().sorted(Comparator.comparing(Result::isDone)).forEach(result -> list.add(line(result)));
        add(sum, list);
    }

    private ListItem line(Result result) {
        Refused refusal = result.refusal();
        String number = result.row().number();
        return refusal == null
                ? new ListItem(new Badge(text("batch.released"), Tone.DONE, VaadinIcon.CHECK), new Span(number))
                : new ListItem(
                        new Badge(text("batch.refused"), Tone.REFUSED, VaadinIcon.CLOSE_SMALL),
                        new Span(
                                text("batch.line", number, getTranslation(refusal.messageKey(), refusal.arguments()))));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("release." + key, arguments);
    }
}
