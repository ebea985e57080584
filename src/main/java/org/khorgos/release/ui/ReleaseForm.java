package org.khorgos.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.KeptDecision;
import org.khorgos.committee.VoteCount;
import org.khorgos.release.ReleaseService;

/** What the committee decided, and the button that tells the proposers. */
class ReleaseForm extends Div {
    private final ReleaseService releases;
    private final TaskContext context;
    private final LetterField letter;

    ReleaseForm(ReleaseService releases, TaskContext context) {
        this.releases = releases;
        this.context = context;
        addClassName("content-sections");
        KeptDecision kept = releases.decision(id());
        VoteCount count = kept.count();
        FactList facts = new FactList()
                .fact(text("decision"), getTranslation("committee.decision." + kept.decision()))
                .fact(text("votes"), text("votes.value", count.yes(), count.no(), count.abstain()))
                .fact(text("decidedAt"), Formats.here().dateTime(kept.at()));
        if (kept.decision() == CommitteeDecision.REVISE) {
            facts.fact(text("request"), kept.request());
        }
        letter = new LetterField(releases, id(), "", "");
        add(new PageSection(text("title"), facts, new HelpText(text("help"))), new PageSection(text("letter"), letter));
    }

    List<Button> decisions() {
        Button release = new Button(text("one"), click -> ask());
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(release);
    }

    private void ask() {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(text("sure"));
        sure.setText(text("sure.text"));
        sure.setCancelable(true);
        sure.setCancelText(text("sure.cancel"));
        sure.setConfirmText(text("one"));
        sure.addConfirmListener(confirmed -> release());
        sure.open();
    }

    private void release() {
        context.decide(() -> releases.release(id(), letter.reasons()));
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("release." + key, arguments);
    }
}
