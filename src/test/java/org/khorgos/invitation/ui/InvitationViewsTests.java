package org.khorgos.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.form.LanguageField;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.InvitationService;
import org.khorgos.invitation.InvitedRole;
import org.khorgos.invitation.Links;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages to which the link of an invitation leads. */
@ServiceTest
class InvitationViewsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    InvitationService invitations;

    @Autowired
    Links links;

    @Autowired
    UserDirectory directory;

    @Autowired
    OrganisationService organisations;

    @Autowired
    ProposalService service;

    @Autowired
    Involvement involvement;

    private UserRow first;
    private ProposalId id;
    private String name;
    private String token;

    @BeforeEach
    void an_invitation() {
        first = people.someone(Role.PROPOSER);
        id = proposals.draft(first);
        name = "g" + UUID.randomUUID().toString().substring(0, 13);
        token = links.invite(first, id, name + "@example.org", InvitedRole.EDIT);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void an_unknown_person_makes_an_account_and_is_led_to_the_proposal() {
        open(token);
        assertThat(words())
                .contains(
                        first.displayName() + " invites you to write the proposal “Snow and glacier",
                        name + "@example.org");
        assertThat(text("User name").getValue()).isEqualTo(name);
        fill();

        _click(button("Make an account and accept"));

        assertThat(_get(H1.class).getText()).isEqualTo("Welcome");
        assertThat(words()).isEqualTo("Your account is ready. Sign in as " + name + ".");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).containsExactly("proposals/" + id);
        UserRow made = people.as(first, () -> directory.find(name)).orElseThrow();
        assertThat(made.organisation()).isEqualTo(first.organisation());
        assertThat(involvement.people(id, Capacity.EDITOR)).containsExactly(made.id());
    }

    @Test
    void an_empty_form_says_at_each_field_what_is_missing_and_makes_nobody() {
        open(token);
        _setValue(text("User name"), "");
        _click(button("Make an account and accept"));

        assertThat(text("Name").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(text("User name").isInvalid()).isTrue();
        assertThat(organisation().getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("The password needs 12 to 72 characters.");
        _setValue(_get(Checkbox.class), true);
        _click(button("Make an account and accept"));
        assertThat(text("Name of the organisation").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(people.as(first, () -> directory.find(name))).isEmpty();
    }

    @Test
    void what_is_taken_is_said_at_its_field_and_nothing_typed_is_lost() {
        open(token);
        fill();
        _setValue(text("User name"), first.username());
        _click(button("Make an account and accept"));
        assertThat(text("User name").getErrorMessage()).isEqualTo("The user name " + first.username() + " is taken.");

        _setValue(text("User name"), name);
        _setValue(_get(Checkbox.class), true);
        _setValue(text("Name of the organisation"), first.organisationName());
        _setValue(country(), "CN");
        _click(button("Make an account and accept"));
        assertThat(text("Name of the organisation").getErrorMessage()).startsWith("There is an organisation of this");
        assertThat(text("Name").getValue()).isEqualTo("Guest");

        _setValue(text("Name of the organisation"), "Works " + name);
        _click(button("Make an account and accept"));
        assertThat(_get(H1.class).getText()).isEqualTo("Welcome");
    }

    @Test
    void the_page_speaks_another_language_and_keeps_what_is_typed() {
        open(token);
        fill();

        _setValue(_get(LanguageField.class), "zh_CN");

        assertThat(_get(H1.class).getText()).isEqualTo("提案邀请");
        assertThat(_get(TextField.class, spec -> spec.withValue("Guest")).getLabel())
                .isNotEqualTo("Name");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo(People.PASSWORD);
        _click(button("创建账户并接受"));
        assertThat(people.as(first, () -> directory.find(name)).orElseThrow().language())
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void an_address_with_an_account_is_asked_to_sign_in() {
        UserRow known = people.someone(Role.PROPOSER);
        token = links.invite(first, id, known.email(), InvitedRole.READ);

        open(token);

        assertThat(_find(TextField.class)).isEmpty();
        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(_get(Anchor.class).getHref()).isEqualTo("invitation/" + token + "/accept");
        assertThat(_get(Anchor.class).isRouterIgnore()).isTrue();
    }

    @Test
    void a_dead_link_says_why_in_words() {
        people.as(
                first,
                () -> invitations.withdraw(id, invitations.open(id).get(0).id()));
        open(token);
        assertThat(words()).isEqualTo("This invitation was withdrawn.");
        _setValue(_get(LanguageField.class), "ru");
        assertThat(words()).isEqualTo("Это приглашение отозвано.");
    }

    @Test
    void an_unknown_link_and_one_to_a_proposal_that_moved_on_say_so() {
        open("no-such-token");
        assertThat(words()).startsWith("This link is not valid.");
        Screens.close();

        people.as(first, () -> service.sendForSignature(id));
        open(token);
        assertThat(words()).startsWith("The proposal has moved on").contains("Its state: ");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void a_signed_in_user_accepts_and_comes_to_the_proposal() {
        UserRow known = people.someone(Role.PROPOSER);
        token = links.invite(first, id, known.email(), InvitedRole.READ);

        people.as(known, () -> {
            open(token);
            _click(button("Accept"));
        });

        assertThat(involvement.people(id, Capacity.READER)).containsExactly(known.id());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("proposals/" + id);
    }

    @Test
    void another_signed_in_user_is_refused_in_words() {
        UserRow other = people.someone(Role.PROPOSER);

        people.as(other, () -> {
            open(token);
            _click(button("Accept"));
        });

        assertThat(words()).startsWith("You are signed in with another address");
        assertThat(button("Sign out").isEnabled()).isTrue();
        assertThat(involvement.people(id, Capacity.EDITOR)).isEmpty();
    }

    private void open(String link) {
        Screens.openAll(context);
        UI.getCurrent().navigate("invitation/" + link);
    }

    private void fill() {
        OrganisationRow home = people.as(first, () -> organisations.get(first.organisation()));
        _setValue(text("Name"), "Guest");
        _setValue(organisation(), home);
        _setValue(_get(PasswordField.class), People.PASSWORD);
    }

    private static String words() {
        List<Paragraph> paragraphs = _find(Paragraph.class);
        return paragraphs.get(0).getText();
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<OrganisationRow> organisation() {
        return _get(ComboBox.class, spec -> spec.withLabel("Organisation"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> country() {
        return _get(ComboBox.class, spec -> spec.withLabel("Country"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
