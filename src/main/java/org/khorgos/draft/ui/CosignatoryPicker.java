package org.khorgos.draft.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Who shall sign besides the first signatory. */
class CosignatoryPicker extends MultiSelectComboBox<UserRow> {
    private final Map<UserId, UserRow> people;

    /** @param self the first signatory, who is not offered */
    CosignatoryPicker(UserDirectory users, UserId self) {
        people = Stream.of(Role.PROPOSER, Role.COSIGNATORY)
                .flatMap(role -> users.withRole(role).stream())
                .filter(user -> !user.id().equals(self))
                .collect(Collectors.toMap(UserRow::id, Function.identity(), (one, same) -> one));
        setLabel(getTranslation("proposal.cosignatories"));
        setHelperText(getTranslation("proposal.cosignatories.help"));
        setItems(people.values().stream()
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList());
        setItemLabelGenerator(user -> getTranslation("proposal.person", user.displayName(), user.organisationName()));
        addClassName("cosignatory-picker");
    }

    void choose(List<UserId> chosen) {
        Set<UserRow> rows = chosen.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        setValue(rows);
    }

    List<UserId> chosen() {
        return getValue().stream().map(UserRow::id).toList();
    }
}
