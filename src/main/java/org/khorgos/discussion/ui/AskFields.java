package org.khorgos.discussion.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Who is asked to do what a comment says, if anybody, and until when. */
class AskFields extends Div {
    private final ComboBox<UserRow> person = new ComboBox<>(getTranslation("discussion.request.ask"));
    private final DatePicker due = new DatePicker(getTranslation("discussion.request.due"));

    AskFields(List<UserRow> people) {
        person.setItems(people);
        person.setItemLabelGenerator(
                one -> getTranslation("discussion.mention.choice", one.displayName(), one.username()));
        person.setClearButtonVisible(true);
        person.addValueChangeListener(change -> {
            due.setEnabled(!person.isEmpty());
            if (person.isEmpty()) {
                due.clear();
            }
        });
        due.setClearButtonVisible(true);
        due.setEnabled(false);
        addClassName("ask-fields");
        add(person, due);
    }

    Optional<UserId> asked() {
        return person.getOptionalValue().map(UserRow::id);
    }

    @Nullable
    LocalDate due() {
        return due.getOptionalValue().orElse(null);
    }

    void clear() {
        person.clear();
    }
}
