package org.khorgos.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khorgos.base.Outcome;
import org.khorgos.base.ui.BatchDialog;
import org.khorgos.panel.plan.ChosenPanel;
import org.khorgos.panel.plan.RoundPlan;

/** Shows first how many experts are invited for which proposals, then what became of each proposal. */
class ReleaseDialog extends BatchDialog<ChosenPanel> {
    private final transient Supplier<List<Outcome<ChosenPanel>>> release;
    private final Runnable done;

    /** @param done is run after rows may have changed */
    ReleaseDialog(RoundPlan plan, Supplier<List<Outcome<ChosenPanel>>> release, Runnable done) {
        this.release = release;
        this.done = done;
        setHeaderTitle(text("release"));
        Div numbers =
                new Div(plan.ready().stream().map(row -> row.waiting().number()).collect(Collectors.joining(", ")));
        numbers.addClassName("bulk-numbers");
        preview(
                text("release.confirm", plan.invitations()),
                new Paragraph(text(
                        "release.preview",
                        plan.ready().size(),
                        plan.invitations(),
                        plan.rows().size() - plan.ready().size())),
                numbers);
        allow(!plan.ready().isEmpty());
    }

    @Override
    protected void run() {
        runAll(release, done);
    }

    @Override
    protected String name(ChosenPanel panel) {
        return panel.number();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.plan." + key, arguments);
    }
}
