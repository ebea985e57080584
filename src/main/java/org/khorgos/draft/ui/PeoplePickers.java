package org.khorgos.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.ProposalState;
import org.khorgos.draft.EditorService;
import org.khorgos.draft.Fellow;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;

/** Makes the fields for the people of a proposal; only its first signatory chooses them, and each choice is kept at once. */
@org.springframework.stereotype.Component
class PeoplePickers {
    private final EditorService editors;
    private final UserDirectory users;
    private final CurrentUser current;

    PeoplePickers(EditorService editors, UserDirectory users, CurrentUser current) {
        this.editors = editors;
        this.users = users;
        this.current = current;
    }

    /**
     * The fields in their order.
     *
     * @param cosignatories who shall sign, in their order; they are chosen only before it is sent
     * @param writersChanged runs after other people were let write
     */
    List<Component> create(ProposalFacts facts, List<UserId> cosignatories, SerializableRunnable writersChanged) {
        List<UserRow> people = offered(facts.firstSignatory());
        Map<Fellow, Set<UserId>> fellows = editors.fellows(facts.id());
        boolean first = facts.firstSignatory().equals(current.get().id());
        CosignatoryPicker signers = new CosignatoryPicker(people);
        signers.choose(cosignatories);
        signers.setReadOnly(!first || facts.state() != ProposalState.DRAFT);
        signers.addValueChangeListener(
                change -> editors.askToSign(facts.id(), PersonPicker.changed(editors.signers(facts.id()), change)));
        EditorPicker writers = new EditorPicker(people);
        writers.choose(fellows.getOrDefault(Fellow.EDITOR, Set.of()));
        writers.setReadOnly(!first);
        writers.addValueChangeListener(change -> {
            editors.choose(facts.id(), PersonPicker.changed(now(facts, Fellow.EDITOR), change));
            writersChanged.run();
        });
        ReaderPicker readers = new ReaderPicker(people);
        readers.choose(fellows.getOrDefault(Fellow.READER, Set.of()));
        readers.setReadOnly(!first);
        readers.addValueChangeListener(
                change -> editors.chooseReaders(facts.id(), PersonPicker.changed(now(facts, Fellow.READER), change)));
        return List.of(signers, writers, readers);
    }

    private Set<UserId> now(ProposalFacts facts, Fellow way) {
        return editors.fellows(facts.id()).getOrDefault(way, Set.of());
    }

    private List<UserRow> offered(UserId first) {
        return Stream.of(Role.PROPOSER, Role.COSIGNATORY)
                .flatMap(role -> users.withRole(role).stream())
                .filter(user -> !user.id().equals(first))
                .collect(Collectors.toMap(UserRow::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
    }
}
