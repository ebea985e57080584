package org.khorgos.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.draft.EditorService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.InvitationRow;
import org.khorgos.invitation.InvitationService;
import org.khorgos.invitation.InvitedRole;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inviting from the form of a proposal. */
@ServiceTest
class InvitationPanelTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationPartFactory part;

    @Autowired
    EditorService editors;

    @Autowired
    JdbcClient jdbc;

    private UserRow first;
    private ProposalId id;
    private String address;

    @BeforeEach
    void a_draft() {
        first = people.someone(Role.PROPOSER);
        id = proposals.draft(first);
        address = UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_first_signatory_invites_sends_again_and_withdraws_on_the_form() {
        people.as(first, () -> {
            Screens.openAll(context);
            UI.getCurrent().navigate("proposals/" + id + "/edit");
            _setValue(_get(EmailField.class), address);
            _get(InvitationPanel.class);
            role().setValue(InvitedRole.READ);
            _click(button("Invite"));

            assertThat(_get(EmailField.class).getValue()).isEmpty();
            assertThat(lines()).singleElement().asString().contains(address, "Read", "sent ", " · ends ");
            assertThat(open()).extracting(InvitationRow::role).containsExactly(InvitedRole.READ);
            jdbc.sql("update invitation_invitation set sent_at = sent_at - interval 8 day, "
                            + "ends_at = ends_at - interval 8 day where proposal_id = ?")
                    .param(id.value())
                    .update();
            UI.getCurrent().navigate("");
            UI.getCurrent().navigate("proposals/" + id + "/edit");
            assertThat(lines()).singleElement().asString().contains(" · ended ");

            _click(button("Send again"));
            assertThat(lines()).singleElement().asString().contains(" · ends ");
            assertThat(open()).extracting(InvitationRow::ended).containsExactly(false);

            _click(button("Withdraw"));
            assertThat(lines()).isEmpty();
            assertThat(open()).isEmpty();
        });
    }

    @Test
    void bad_input_is_said_at_the_field_and_stays_there() {
        people.as(first, () -> {
            Screens.open();
            panel(ProposalState.DRAFT);
            assertWrong("nobody", "Write one address such as name@example.org.");
            assertWrong(first.email(), "This is your own address.");
            invitations.invite(id, address, InvitedRole.EDIT);
            assertWrong(address, "This address is invited already. Send the invitation below again, or withdraw it.");
            UserRow editor = people.someone(Role.PROPOSER);
            editors.choose(id, List.of(editor.id()));
            assertWrong(editor.email(), "Somebody with this address already takes part in the proposal.");
        });
    }

    @Test
    void signing_is_offered_in_a_draft_only() {
        people.as(first, () -> {
            Screens.open();
            panel(ProposalState.DRAFT);
            assertThat(role().getListDataView().getItems()).containsExactly(InvitedRole.values());
            UI.getCurrent().removeAll();
            panel(ProposalState.RETURNED);
            assertThat(role().getListDataView().getItems()).containsExactly(InvitedRole.EDIT, InvitedRole.READ);
        });
    }

    @Test
    void nobody_else_has_the_part_on_the_form_and_nobody_at_all_on_the_dossier() {
        UserRow fellow = people.someone(Role.PROPOSER);
        people.as(first, () -> editors.choose(id, List.of(fellow.id())));

        people.as(first, () -> {
            Screens.openAll(context);
            assertThat(part.create(id.value(), true)).isPresent();
            assertThat(part.create(id.value(), false)).isEmpty();
            Screens.close();
        });
        assertThat(people.as(fellow, () -> part.create(id.value(), true))).isEmpty();
        people.as(fellow, () -> {
            Screens.openAll(context);
            UI.getCurrent().navigate("proposals/" + id + "/edit");
            assertThat(_find(InvitationPanel.class)).isEmpty();
        });
    }

    @Test
    void the_list_needs_two_statements_however_many_are_invited() {
        for (int i = 0; i < 10; i++) {
            String to = i + address;
            people.as(first, () -> invitations.invite(id, to, InvitedRole.READ));
        }

        var counted = Statements.count("list ten invitations", () -> people.as(first, this::open));

        assertThat(counted.result()).hasSize(10);
        assertThat(counted.count()).isEqualTo(2);
    }

    private void assertWrong(String typed, String message) {
        _setValue(_get(EmailField.class), typed);
        _click(button("Invite"));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo(message);
        assertThat(_get(EmailField.class).getValue()).isEqualTo(typed);
    }

    private void panel(ProposalState state) {
        UI.getCurrent().add(new InvitationPanel(invitations, id, state));
    }

    private List<InvitationRow> open() {
        return invitations.open(id);
    }

    @SuppressWarnings("unchecked")
    private static Select<InvitedRole> role() {
        return _get(Select.class, spec -> spec.withLabel("To do what"));
    }

    private static List<String> lines() {
        return _find(_get(InvitationPanel.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static Button button(String text) {
        return _get(_get(InvitationPanel.class), Button.class, spec -> spec.withText(text));
    }
}
