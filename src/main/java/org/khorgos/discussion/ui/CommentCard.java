package org.khorgos.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.khorgos.base.ui.Formats;
import org.khorgos.discussion.CommentRow;

/** One comment with who wrote it and when; an answer says so. */
class CommentCard extends Div {
    private static final String REVEAL = "this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});";
    private final transient CommentRow comment;
    private final boolean abandoned;
    private final Div request = new Div();
    private final Div actions = new Div();
    private final Div below = new Div();

    /** @param abandoned true when it says that nobody will do what it asks */
    CommentCard(CommentRow comment, boolean abandoned) {
        this.comment = comment;
        this.abandoned = abandoned;
        String key = comment.answers() == null ? "discussion.by" : "discussion.answered";
        Div head =
                new Div(getTranslation(key, comment.authorName(), Formats.here().dateTime(comment.writtenAt())));
        if (comment.editedAt() != null) {
            head.add(" " + getTranslation("discussion.edited"));
        }
        head.addClassName("comment-head");
        Div words = new Div(
                comment.isHidden() ? getTranslation("discussion.hidden", comment.hiddenReason()) : comment.text());
        words.addClassName("comment-text");
        getElement().setAttribute("role", "article");
        getElement().setAttribute("aria-label", head.getText());
        add(head, words, request, actions, below);
    }

    /** Shows between the words and the actions what it asks somebody to do. */
    void asks(Component line) {
        request.add(line);
    }

    void action(String text, SerializableRunnable act) {
        Button button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        actions.add(button);
    }

    /** True while the comment is as it is shown. */
    boolean shows(CommentRow now, boolean abandonedNow) {
        return comment.equals(now) && abandoned == abandonedNow;
    }

    /** Scrolls to it and puts the focus on it. */
    void reveal() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs(REVEAL);
    }

    /** The same with what is open below an older card of the comment. */
    CommentCard takingOver(CommentCard older) {
        older.below.getChildren().toList().forEach(below::add);
        return this;
    }

    /** Shows something below the comment instead of what was opened there before. */
    void open(Component component) {
        below.removeAll();
        below.add(component);
    }
}
