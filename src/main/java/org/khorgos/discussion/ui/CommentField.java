package org.khorgos.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.discussion.DiscussionService;
import org.khorgos.identity.UserRow;

/** A field for a comment with a list of those who can be named in it: all of them may read it, nobody else is offered. */
class CommentField extends Div {
    private final ReasonField text = new ReasonField(
            getTranslation("discussion.text"), DiscussionService.TEXT_MAX, getTranslation("discussion.text.missing"));
    private final ComboBox<UserRow> names = new ComboBox<>();
    private boolean once;

    /**
     * @param send is given what was written; a refusal is shown at the field
     * @param sent is run when it was not refused and the field is empty again
     */
    CommentField(String name, List<UserRow> mentionable, SerializableConsumer<String> send, SerializableRunnable sent) {
        names.setPlaceholder(getTranslation("discussion.mention"));
        names.setAriaLabel(getTranslation("discussion.mention"));
        names.setItems(mentionable);
        names.setItemLabelGenerator(
                one -> getTranslation("discussion.mention.choice", one.displayName(), one.username()));
        names.addValueChangeListener(change -> mention(change.getValue()));
        Button button = new Button(name, click -> send(send, sent));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        Div line = new Div(names, button);
        line.addClassName("ask-fields");
        add(text, line);
    }

    CommentField containing(String words) {
        text.setValue(words);
        return this;
    }

    /** Offers these fields below the words. */
    CommentField with(AskFields fields) {
        addComponentAtIndex(1, fields);
        return this;
    }

    /** Goes away when its comment is sent. */
    CommentField once() {
        once = true;
        return this;
    }

    @SuppressWarnings("NullAway") // Vaadin gives null for nobody
    private void mention(UserRow person) {
        if (person != null) {
            String before = text.text();
            text.setValue((before.isEmpty() ? "" : before + " ") + "@" + person.username() + " ");
            names.clear();
            text.focus();
        }
    }

    private void send(SerializableConsumer<String> send, SerializableRunnable sent) {
        if (!text.isGiven()) {
            return;
        }
        try {
            send.accept(text.text());
        } catch (Refused refused) {
            text.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            text.setInvalid(true);
            text.focus();
            return;
        }
        text.clear();
        if (once) {
            getElement().removeFromParent();
        }
        sent.run();
    }
}
