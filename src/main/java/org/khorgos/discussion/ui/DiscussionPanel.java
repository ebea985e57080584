package org.khorgos.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentRow;
import org.khorgos.discussion.Discussion;
import org.khorgos.discussion.DiscussionService;

/** The discussions of a proposal that the reader may read, one at a time, with a field to take part. */
class DiscussionPanel extends Div {
    private final ProposalId id;
    private final DiscussionService discussions;
    private final Select<Audience> audience = new Select<>();
    private final Div body = new Div();

    DiscussionPanel(ProposalId id, List<Audience> audiences, DiscussionService discussions) {
        this.id = id;
        this.discussions = discussions;
        addClassName("content-sections");
        audience.setLabel(text("audience"));
        audience.setItems(audiences);
        audience.setItemLabelGenerator(one -> text("audience." + one));
        audience.setValue(audiences.get(0));
        audience.addValueChangeListener(change -> refresh());
        add(audience, body);
        refresh();
    }

    private void refresh() {
        Audience shown = Objects.requireNonNull(audience.getValue());
        Discussion discussion = discussions.read(id, shown);
        body.removeAll();
        body.add(new HelpText(text("help." + shown)));
        Div list = new Div();
        list.addClassName("comments");
        discussion.comments().forEach(comment -> list.add(card(discussion, comment)));
        if (discussion.comments().isEmpty()) {
            list.add(new HelpText(text("nothing")));
        }
        body.add(list);
        if (discussion.mayWrite()) {
            body.add(new CommentField(text("send"), discussion.mentionable(), words -> write(words, null)));
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
        discussions.write(
                id, Objects.requireNonNull(audience.getValue()), words, answered == null ? null : answered.id());
        refresh();
    }

    private String text(String key) {
        return getTranslation("discussion." + key);
    }
}
