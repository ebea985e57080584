package org.khorgos.draft.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Who writes on a proposal besides the first signatory. */
class EditorPicker extends MultiSelectComboBox<UserRow> {
    private final List<UserRow> people;

    /** @param first the first signatory, who is not offered */
    EditorPicker(UserDirectory users, UserId first) {
        people = users.withRole(Role.PROPOSER).stream()
                .filter(user -> !user.id().equals(first))
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
        setLabel(getTranslation("proposal.editors"));
        setHelperText(getTranslation("proposal.editors.help"));
        setItems(people);
        setItemLabelGenerator(user -> getTranslation("proposal.person", user.displayName(), user.organisationName()));
        addClassName("cosignatory-picker");
    }

    final void choose(Collection<UserId> chosen) {
        setValue(people.stream().filter(user -> chosen.contains(user.id())).collect(Collectors.toSet()));
    }

    List<UserId> chosen() {
        return getValue().stream().map(UserRow::id).toList();
    }
}
