package org.khorgos.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Tone;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Poll;
import org.khorgos.committee.Vote;
import org.khorgos.committee.sitting.AgendaLine;
import org.khorgos.committee.sitting.Room;
import org.khorgos.committee.sitting.Staffing;

/** The current item: what it is about, whether there is a quorum, the motion, and the reader's own vote. */
final class FloorPart extends Div {
    private final SittingDesk desk;
    private final Room room;
    private final Runnable look;

    FloorPart(SittingDesk desk, Room room, Runnable look) {
        this.desk = desk;
        this.room = room;
        this.look = look;
        room.current().ifPresentOrElse(this::show, () -> add(new HelpText(text("room.none"))));
    }

    private void show(AgendaLine line) {
        ProposalId proposal = line.proposal();
        if (proposal == null) {
            add(new H3(text("item.number", line.position())));
            add(new Paragraph(text(line.out() ? "item.out" : "item.hidden")));
            return;
        }
        add(new H3(new Anchor("proposals/" + proposal, line.number() + " " + line.title())));
        add(new Paragraph(line.summary()));
        add(new HelpText(text("room.dossier")));
        if (!room.documents(line.id()).isEmpty()) {
            add(TabledLine.list(room.sitting().id(), room.documents(line.id())));
        }
        Staffing staffing = room.staffing();
        if (staffing != null) {
            add(quorum(staffing));
        }
        Poll poll = room.poll(line).orElse(null);
        if (poll != null) {
            add(motion(poll));
            vote(proposal, poll.seats().get(room.me()));
        }
        if (room.leads()) {
            add(leading(line, staffing, poll));
        }
    }

    private Div quorum(Staffing staffing) {
        String words = text(
                staffing.hasQuorum() ? "prepare.quorum.reached" : "prepare.quorum.missed",
                staffing.present(),
                staffing.entitled(),
                staffing.needed());
        Div light = new Div(
                staffing.hasQuorum()
                        ? new Badge(words, Tone.DONE, VaadinIcon.CHECK)
                        : new Badge(words, Tone.REFUSED, VaadinIcon.EXCLAMATION_CIRCLE));
        if (!staffing.recused().isEmpty()) {
            light.add(new HelpText(text("room.recused", String.join(", ", staffing.recused()))));
        }
        return light;
    }

    private FactList motion(Poll poll) {
        FactList facts = new FactList().fact(text("ballot.motion"), text("motion." + poll.motion()));
        if (poll.motion() == Motion.REVISE) {
            facts.fact(text("ballot.request"), poll.request());
        }
        return facts.fact(
                text("room.awaited"), poll.awaited() == 0 ? text("room.allVoted") : String.valueOf(poll.awaited()));
    }

    private void vote(ProposalId proposal, Poll.@Nullable Seat seat) {
        if (seat == null || seat.recused()) {
            return;
        }
        if (seat.vote() != null) {
            add(new Badge(text("room.voted", text("vote." + seat.vote())), Tone.DONE, VaadinIcon.CHECK));
        } else if (seat.present()) {
            Div buttons = new Div();
            buttons.addClassName("view-actions");
            buttons.getElement().setAttribute("role", "group");
            buttons.getElement().setAttribute("aria-label", text("ballot.title"));
            buttons.add(
                    ballot(proposal, Vote.YES, ButtonVariant.LUMO_PRIMARY),
                    ballot(proposal, Vote.NO, ButtonVariant.LUMO_ERROR),
                    ballot(proposal, Vote.ABSTAIN, ButtonVariant.LUMO_CONTRAST));
            add(buttons, new HelpText(text("ballot.help")));
        } else {
            add(new HelpText(text("room.notVoter")));
        }
    }

    private Button ballot(ProposalId proposal, Vote vote, ButtonVariant variant) {
        String word = text("vote." + vote);
        Button button = new Button(
                word,
                click -> ask(
                        text("ballot.sure", word),
                        text("ballot.sure.text"),
                        text("ballot.sure.confirm", word),
                        () -> desk.committee().vote(proposal, vote)));
        button.addThemeVariants(variant);
        return button;
    }

    private Div leading(AgendaLine line, @Nullable Staffing staffing, @Nullable Poll poll) {
        Div buttons = new Div();
        buttons.addClassName("view-actions");
        if (poll != null) {
            Button close = new Button(
                    text("room.closeVote"),
                    click -> ask(
                            text("room.closeVote.sure"),
                            text("room.closeVote.sure.text", poll.awaited()),
                            text("room.closeVote"),
                            () -> desk.items().closeVote(line.id())));
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(close);
            return buttons;
        }
        buttons.add(new Button(text("room.recuse"), click -> new RecusalDialog(desk, room, line.id(), look).open()));
        if (room.secretary() && staffing != null && staffing.hasQuorum()) {
            Button put = new Button(
                    text("room.putMotion"),
                    click -> new MotionDialog(desk.items(), line.id(), room.mayAskForRevision(), look).open());
            put.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(put);
        } else if (room.secretary()) {
            buttons.add(new Button(
                    text("room.noQuorum"),
                    click -> ask(
                            text("room.noQuorum.sure"),
                            text("room.noQuorum.sure.text"),
                            text("room.noQuorum"),
                            () -> desk.items().missQuorum(line.id()))));
        }
        return buttons;
    }

    private void ask(String header, String words, String confirm, SerializableRunnable act) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(header);
        sure.setText(words);
        sure.setCancelable(true);
        sure.setCancelText(text("ballot.sure.cancel"));
        sure.setConfirmText(confirm);
        sure.addConfirmListener(confirmed -> {
            act.run();
            look.run();
        });
        sure.open();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("committee." + key, arguments);
    }
}
