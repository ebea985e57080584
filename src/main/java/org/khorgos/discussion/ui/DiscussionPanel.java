package org.khorgos.discussion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.HelpText;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentRow;
import org.khorgos.discussion.Discussion;
import org.khorgos.discussion.DiscussionService;

/**
 * The discussions of a proposal that the reader may read, one at a time, with a field to take part. What others say appears
 * by itself, and what the reader is typing stays.
 */
class DiscussionPanel extends Div {
    private final ProposalId id;
    private final transient DiscussionService discussions;
    private final transient DiscussionBroadcaster broadcaster;
    private final Select<Audience> audience = new Select<>();
    private final Div body = new Div();
    private final Div list = new Div();
    private transient List<CommentRow> shown = List.of();
    private transient Registration following = () -> {};

    DiscussionPanel(
            ProposalId id, List<Audience> audiences, DiscussionService discussions, DiscussionBroadcaster broadcaster) {
        this.id = id;
        this.discussions = discussions;
        this.broadcaster = broadcaster;
        list.addClassName("comments");
        list.getElement().setAttribute("aria-live", "polite");
        addClassName("content-sections");
        audience.setLabel(text("audience"));
        audience.setItems(audiences);
        audience.setItemLabelGenerator(one -> text("audience." + one));
        audience.setValue(audiences.get(0));
        audience.addValueChangeListener(change -> {
            refresh();
            getUI().ifPresent(this::follow);
        });
        add(audience, body);
        refresh();
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

    private void refresh() {
        Audience read = chosen();
        Discussion discussion = discussions.read(id, read);
        body.removeAll();
        show(discussion);
        body.add(new HelpText(text("help." + read)), list);
        if (discussion.mayWrite()) {
            body.add(new CommentField(text("send"), discussion.mentionable(), words -> write(words, null)));
        }
    }

    /** Shows what is new, unless the reader is typing an answer or a change between the comments. */
    private void look() {
        try {
            Discussion discussion = discussions.read(id, chosen());
            if (!discussion.comments().equals(shown) && !isTyping()) {
                show(discussion);
            }
        } catch (NotFound notForThemAnyMore) {
            removeAll();
        }
    }

    private boolean isTyping() {
        return list.getChildren().anyMatch(card -> card instanceof CommentCard comment && comment.isOpen());
    }

    private void show(Discussion discussion) {
        shown = discussion.comments();
        list.removeAll();
        shown.forEach(comment -> list.add(card(discussion, comment)));
        if (shown.isEmpty()) {
            list.add(new HelpText(text("nothing")));
        }
    }

    private CommentCard card(Discussion discussion, CommentRow comment) {
        CommentCard card = new CommentCard(comment);
        if (comment.isHidden()) {
            return card;
        }
        if (discussion.mayWrite()) {
            card.action(
                    text("answer"),
                    () -> card.open(new CommentField(
                            text("answer.send"), discussion.mentionable(), words -> write(words, comment))));
        }
        if (discussion.mayEdit(comment)) {
            card.action(
                    text("edit"),
                    () -> card.open(new CommentField(text("edit.send"), discussion.mentionable(), words -> {
                                discussions.edit(id, comment.id(), words);
                                refresh();
                            })
                            .containing(comment.text())));
        }
        if (discussion.mayHide()) {
            card.action(text("hide"), () -> new HideDialog(reason -> {
                        discussions.hide(id, comment.id(), reason);
                        refresh();
                    })
                    .open());
        }
        return card;
    }

    private void write(String words, @Nullable CommentRow answered) {
        discussions.write(id, chosen(), words, answered == null ? null : answered.id());
        refresh();
    }

    private String text(String key) {
        return getTranslation("discussion." + key);
    }
}
