package org.khorgos.discussion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.HelpText;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.CommentRequest;
import org.khorgos.discussion.CommentRow;
import org.khorgos.discussion.Discussion;
import org.khorgos.discussion.DiscussionService;
import org.khorgos.discussion.RequestService;

/**
 * The discussions of a proposal that the reader may read, one at a time, with a field to take part. What others say appears
 * by itself, and what the reader is typing stays.
 */
class DiscussionPanel extends Div {
    private final ProposalId id;
    private final transient DiscussionService discussions;
    private final transient RequestService requests;
    private final transient DiscussionBroadcaster broadcaster;
    private final Select<Audience> audience = new Select<>();
    private final Div body = new Div();
    private final Div list = new Div();
    private final HelpText nothing = new HelpText(text("nothing"));
    private final Map<CommentId, CommentCard> cards = new HashMap<>();
    private transient Registration following = () -> {};

    DiscussionPanel(
            ProposalId id,
            List<Audience> audiences,
            DiscussionService discussions,
            RequestService requests,
            DiscussionBroadcaster broadcaster) {
        this.id = id;
        this.discussions = discussions;
        this.requests = requests;
        this.broadcaster = broadcaster;
        list.addClassName("comments");
        list.getElement().setAttribute("aria-live", "polite");
        addClassName("content-sections");
        audience.setLabel(text("audience"));
        audience.setItems(audiences);
        audience.setItemLabelGenerator(one -> text("audience." + one));
        audience.setValue(audiences.get(0));
        audience.addValueChangeListener(change -> {
            begin();
            getUI().ifPresent(this::follow);
        });
        add(audience, body);
        begin();
    }

    /** Opens that discussion at the comment. */
    void show(Audience one, CommentId comment) {
        audience.setValue(one);
        CommentCard card = cards.get(comment);
        if (card != null) {
            card.reveal();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
    }

    private void follow(UI ui) {
        following.remove();
        following = broadcaster.follow(id, chosen(), () -> ui.access(this::look));
    }

    private Audience chosen() {
        return Objects.requireNonNull(audience.getValue());
    }

    private void begin() {
        Audience read = chosen();
        Discussion discussion = discussions.read(id, read);
        body.removeAll();
        list.removeAll();
        cards.clear();
        show(discussion);
        body.add(new HelpText(text("help." + read)), nothing, list);
        if (discussion.mayWrite()) {
            body.add(writing("send", discussion, null));
        }
    }

    private void look() {
        try {
            show(discussions.read(id, chosen()));
        } catch (NotFound notForThemAnyMore) {
            removeAll();
        }
    }

    /** Touches only what is new or has changed, so that whatever the reader is typing somewhere stays. */
    private void show(Discussion discussion) {
        List<CommentRow> comments = discussion.comments();
        nothing.setVisible(comments.isEmpty());
        for (int place = 0; place < comments.size(); place++) {
            CommentRow comment = comments.get(place);
            CommentCard before = cards.get(comment.id());
            if (before == null) {
                CommentCard card = card(discussion, comment);
                list.addComponentAtIndex(place, card);
                cards.put(comment.id(), card);
            } else if (!before.shows(comment, discussion.standsWithNobody(comment))) {
                CommentCard card = card(discussion, comment).takingOver(before);
                list.replace(before, card);
                cards.put(comment.id(), card);
            }
        }
    }

    private CommentCard card(Discussion discussion, CommentRow comment) {
        CommentCard card = new CommentCard(comment, discussion.standsWithNobody(comment));
        if (comment.isHidden()) {
            return card;
        }
        if (comment.request() != null) {
            request(card, discussion, comment, comment.request());
        }
        if (discussion.mayWrite()) {
            card.action(
                    text("answer"),
                    () -> card.open(
                            writing("answer.send", discussion, comment.id()).once()));
        }
        if (discussion.mayEdit(comment)) {
            card.action(
                    text("edit"),
                    () -> card.open(field("edit.send", discussion, words -> discussions.edit(id, comment.id(), words))
                            .containing(comment.text())
                            .once()));
        }
        if (discussion.mayHide()) {
            card.action(text("hide"), () -> new HideDialog(reason -> {
                        discussions.hide(id, comment.id(), reason);
                        look();
                    })
                    .open());
        }
        return card;
    }

    private void request(CommentCard card, Discussion discussion, CommentRow comment, CommentRequest request) {
        card.asks(new RequestLine(discussion, comment, request));
        if (discussion.mayFinish(comment)) {
            card.action(text("request.done"), () -> new DoneDialog(answer -> {
                        requests.done(id, comment.id(), answer);
                        look();
                    })
                    .open());
        }
        if (discussion.mayTakeBack(comment)) {
            card.action(text("request.takeBack"), () -> {
                requests.takeBack(id, comment.id());
                look();
            });
        }
    }

    /** A field for a new comment, by which somebody can be asked to do what it says. */
    private CommentField writing(String button, Discussion discussion, @Nullable CommentId answers) {
        AskFields ask = new AskFields(discussion.askable());
        CommentField field = field(button, discussion, words -> {
            ask.asked()
                    .ifPresentOrElse(
                            asked -> requests.ask(id, chosen(), words, answers, asked, ask.due()),
                            () -> discussions.write(id, chosen(), words, answers));
            ask.clear();
        });
        return discussion.askable().isEmpty() ? field : field.with(ask);
    }

    private CommentField field(String button, Discussion discussion, SerializableConsumer<String> send) {
        return new CommentField(text(button), discussion.mentionable(), send, this::look);
    }

    private String text(String key) {
        return getTranslation("discussion." + key);
    }
}
