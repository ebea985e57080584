package org.khorgos.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;
import org.khorgos.panel.plan.PlanRelease;
import org.khorgos.panel.plan.RoundPlan;

/** Shows first how many experts are invited for which proposals, then what became of each proposal. */
class ReleaseDialog extends Dialog {
    private final transient Supplier<List<PlanRelease.Result>> release;
    private final Runnable done;
    private final Button confirm;
    private final Button close = new Button(text("cancel"), click -> close());

    /** @param done is run after rows may have changed */
    ReleaseDialog(RoundPlan plan, Supplier<List<PlanRelease.Result>> release, Runnable done) {
        this.release = release;
        this.done = done;
        setHeaderTitle(text("release"));
        addClassName("form-dialog");
        confirm = new Button(text("release.confirm", plan.invitations()), click -> run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.setEnabled(!plan.ready().isEmpty());
        Div numbers =
                new Div(plan.ready().stream().map(row -> row.waiting().number()).collect(Collectors.joining(", ")));
        numbers.addClassName("bulk-numbers");
        add(
                new Paragraph(text(
                        "release.preview",
                        plan.ready().size(),
                        plan.invitations(),
                        plan.rows().size() - plan.ready().size())),
                numbers);
        getFooter().add(close, confirm);
    }

    private void run() {
        List<PlanRelease.Result> results;
        try {
            results = release.get();
        } catch (Refused refused) {
            close();
            throw refused;
        } finally {
            done.run();
        }
        removeAll();
        confirm.setVisible(false);
        close.setText(text("close"));
        close.focus();
        Paragraph sum = new Paragraph(text(
                "release.sum",
                results.stream().filter(PlanRelease.Result::isDone).count(),
                results.size()));
        sum.getElement().setAttribute("role", "status");
        add(sum, list(results));
    }

    private Component list(List<PlanRelease.Result> results) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk-results");
        results.stream()
                .sorted(Comparator.comparing(PlanRelease.Result::isDone))
                .forEach(result -> list.add(line(result)));
        return list;
    }

    private ListItem line(PlanRelease.Result result) {
        Refused refusal = result.refusal();
        String number = result.panel().number();
        return refusal == null
                ? new ListItem(new Badge(text("invited"), Tone.DONE, VaadinIcon.CHECK), new Span(number))
                : new ListItem(
                        new Badge(text("refused"), Tone.REFUSED, VaadinIcon.CLOSE_SMALL),
                        new Span(text(
                                "release.reason", number, getTranslation(refusal.messageKey(), refusal.arguments()))));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.plan." + key, arguments);
    }
}
