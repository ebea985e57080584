package org.khorgos.draft.ui;

import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Chooses people of a proposal besides its first signatory. */
abstract class PersonPicker extends MultiSelectComboBox<UserRow> {
    private final Map<UserId, UserRow> people;

    /**
     * @param key of the label and, with .help, of the help text
     * @param people who are offered, in their order
     */
    PersonPicker(String key, List<UserRow> people) {
        this.people = people.stream().collect(Collectors.toMap(UserRow::id, Function.identity()));
        setLabel(getTranslation(key));
        setHelperText(getTranslation(key + ".help"));
        setItems(people);
        setItemLabelGenerator(user -> getTranslation("proposal.person", user.displayName(), user.organisationName()));
        addClassName("cosignatory-picker");
    }

    final void choose(Collection<UserId> chosen) {
        setValue(chosen.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Who is chosen after that change; people who joined since the field was filled stay. */
    static List<UserId> changed(Collection<UserId> now, ValueChangeEvent<Set<UserRow>> change) {
        Set<UserId> after = new LinkedHashSet<>(now);
        change.getOldValue().stream()
                .filter(person -> !change.getValue().contains(person))
                .forEach(person -> after.remove(person.id()));
        change.getValue().stream()
                .filter(person -> !change.getOldValue().contains(person))
                .forEach(person -> after.add(person.id()));
        return List.copyOf(after);
    }

    final List<UserId> chosen() {
        return getValue().stream().map(UserRow::id).toList();
    }
}
