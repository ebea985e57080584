package org.khorgos.committee.ui;

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
import org.khorgos.committee.Ballot;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingService;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;

/** The motion and the member's vote on it. */
class VoteForm extends Div {
    private final CommitteeService committee;
    private final TaskContext context;

    VoteForm(CommitteeService committee, MeetingService meetings, TaskContext context) {
        this.committee = committee;
        this.context = context;
        addClassName("vote-form");
        Ballot ballot = meetings.ballot(id());
        FactList facts = new FactList()
                .fact(text("motion"), getTranslation("committee.motion." + ballot.motion()))
                .fact(text("at"), Formats.here().dateTime(ballot.meetingAt()));
        if (ballot.motion() == Motion.REVISE) {
            facts.fact(text("request"), ballot.request());
        }
        add(new PageSection(text("title"), facts, new HelpText(text("help"))));
    }

    List<Button> decisions() {
        Button abstain = button(Vote.ABSTAIN);
        Button no = button(Vote.NO);
        no.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button yes = button(Vote.YES);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(abstain, no, yes);
    }

    private Button button(Vote vote) {
        return new Button(getTranslation("committee.vote." + vote), click -> ask(vote));
    }

    private void ask(Vote vote) {
        String word = getTranslation("committee.vote." + vote);
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(text("sure", word));
        sure.setText(text("sure.text"));
        sure.setCancelable(true);
        sure.setCancelText(text("sure.cancel"));
        sure.setConfirmText(text("sure.confirm", word));
        sure.addConfirmListener(confirmed -> cast(vote));
        sure.open();
    }

    private void cast(Vote vote) {
        context.decide(() -> committee.vote(id(), vote));
    }

    private ProposalId id() {
        return new ProposalId(context.proposal());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("committee.ballot." + key, arguments);
    }
}
