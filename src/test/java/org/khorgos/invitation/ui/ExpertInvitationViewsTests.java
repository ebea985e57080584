package org.khorgos.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.base.MovableClock;
import org.khorgos.base.ui.form.LanguageField;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.ExpertInvitationRow;
import org.khorgos.invitation.ExpertInvitationService;
import org.khorgos.invitation.Links;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How a secretary invites an expert, and the pages to which the link leads. */
@ServiceTest
class ExpertInvitationViewsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    ExpertInvitationService invitations;

    @Autowired
    OrganisationService organisations;

    @Autowired
    UserDirectory directory;

    @Autowired
    CurrentUser current;

    @Autowired
    Links links;

    @Autowired
    MovableClock clock;

    private UserRow secretary;
    private String name;
    private String address;

    @BeforeEach
    void a_secretary() {
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        name = "e" + UUID.randomUUID().toString().substring(0, 13);
        address = name + "@example.org";
    }

    @AfterEach
    void close() {
        Screens.close();
        clock.resume();
    }

    @Test
    void an_invitation_says_at_each_field_what_is_wrong_and_leads_to_the_list() {
        UserRow expert = people.someone(Role.EXPERT);
        people.as(secretary, () -> {
            open("experts");
            _click(button("Invite an expert"));
            _setValue(words(), " ");
            _click(button("Invite"));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                    .isEqualTo("Write the name.");
            assertThat(words().getErrorMessage()).isEqualTo("Write a few words.");

            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Aigerim");
            _setValue(words(), "Please.");
            _setValue(_get(EmailField.class), "nobody");
            _click(button("Invite"));
            assertThat(_get(EmailField.class).getErrorMessage())
                    .isEqualTo("Write one address such as name@example.org.");
            _setValue(_get(EmailField.class), expert.email());
            _click(button("Invite"));
            assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("An expert has this address already.");
            assertThat(words().getValue()).isEqualTo("Please.");

            _setValue(_get(EmailField.class), address);
            _click(button("Invite"));
            assertThat(_find(Dialog.class)).isEmpty();
            assertThat(Screens.messages()).contains("The invitation to " + address + " is on its way.");
            assertThat(path()).isEqualTo(ExpertInvitationsView.ROUTE);
            assertThat(page()).contains("Aigerim", address, "Open", "A reminder can be sent from");

            _click(button("Invite an expert"));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Aigerim");
            _setValue(_get(EmailField.class), address);
            _click(button("Invite"));
            assertThat(_get(EmailField.class).getErrorMessage()).startsWith("This address is invited already.");
        });
    }

    @Test
    void the_usual_words_follow_the_language_until_somebody_writes_their_own() {
        people.as(secretary, () -> {
            open("experts");
            _click(button("Invite an expert"));
            assertThat(words().getValue()).startsWith("We would be glad");
            _setValue(_get(LanguageField.class), "ru");
            assertThat(words().getValue()).startsWith("Будем рады");
            _setValue(words(), "Дорогая Айгерим!");
            _setValue(_get(LanguageField.class), "zh_CN");
            assertThat(words().getValue()).isEqualTo("Дорогая Айгерим!");
        });
    }

    @Test
    void the_list_reminds_after_a_day_and_withdraws() {
        links.inviteExpert(secretary, address);
        people.as(secretary, () -> {
            open(ExpertInvitationsView.ROUTE);
            assertThat(named("Remind: " + address).isEnabled()).isFalse();
            Screens.close();

            clock.moveTo(clock.instant().plus(Duration.ofDays(8)));
            open(ExpertInvitationsView.ROUTE);
            assertThat(page()).contains("Ended");
            _click(named("Remind: " + address));
            assertThat(Screens.messages()).contains("The invitation to " + address + " is on its way.");
            assertThat(named("Remind: " + address).isEnabled()).isFalse();

            _click(named("Withdraw: " + address));
            assertThat(Screens.messages()).contains("The invitation to " + address + " is withdrawn.");
            assertThat(page()).doesNotContain(address);
        });
        assertThat(people.as(secretary, invitations::open))
                .extracting(ExpertInvitationRow::address)
                .doesNotContain(address);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMITTEE_CHAIR", "OFFICE", "SUPERVISOR", "AUDITOR", "ADMINISTRATOR"})
    void other_readers_of_the_experts_see_neither_the_button_nor_the_list(Role role) {
        links.inviteExpert(secretary, address);
        people.as(people.someone(role), () -> {
            open("experts");
            assertThat(_find(Button.class, spec -> spec.withText("Invite an expert")))
                    .isEmpty();
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(ExpertInvitationsView.ROUTE);
            UI.getCurrent().navigate(ExpertInvitationsView.ROUTE);
            assertThat(_find(ExpertInvitationsView.class)).isEmpty();
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    @Test
    void a_newcomer_finds_what_is_known_of_them_and_is_led_to_the_profile() {
        String token = links.inviteExpert(secretary, address);
        OrganisationRow home = people.as(secretary, () -> organisations.get(secretary.organisation()));
        open("invitation/" + token);
        assertThat(_get(H1.class).getText()).isEqualTo("Invitation to review");
        assertThat(paragraphs())
                .contains(
                        secretary.displayName()
                                + " invites you to review proposals as an expert. The invitation is for " + address
                                + ".",
                        "Please review for us.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Guest of " + address);
        _setValue(organisation(), home);
        _setValue(_get(PasswordField.class), People.PASSWORD);

        _click(button("Make an account and accept"));

        assertThat(paragraphs()).containsExactly("Your account is ready. Sign in as " + name + ".");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).containsExactly("expert-profile");
        assertThat(_get(Anchor.class).getText()).isEqualTo("Sign in and write your profile");
        assertThat(people.as(secretary, () -> directory.find(name))
                        .orElseThrow()
                        .roles())
                .containsExactly(Role.EXPERT);
    }

    @Test
    void a_signed_in_user_accepts_and_comes_to_the_profile_at_once() {
        UserRow known = people.someone(Role.PROPOSER);
        String token = links.inviteExpert(secretary, known.email());

        people.as(known, () -> {
            open("invitation/" + token);
            _click(button("Accept"));
            assertThat(path()).isEqualTo("expert-profile");
            assertThat(current.get().roles()).containsExactlyInAnyOrder(Role.PROPOSER, Role.EXPERT);
        });
    }

    @Test
    void a_user_with_another_address_is_refused_in_words_and_gets_no_role() {
        UserRow other = people.someone(Role.PROPOSER);
        String token = links.inviteExpert(secretary, address);

        people.as(other, () -> {
            open("invitation/" + token);
            _click(button("Accept"));
            assertThat(paragraphs().get(0)).startsWith("You are signed in with another address");
            UI.getCurrent().navigate("expert-profile");
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    @Test
    void a_dead_link_says_why_and_nothing_else() {
        String withdrawn = links.inviteExpert(secretary, address);
        people.as(secretary, () -> invitations.open().stream()
                .filter(row -> row.address().equals(address))
                .forEach(row -> invitations.withdraw(row.id())));
        open("invitation/" + withdrawn);
        assertThat(paragraphs()).containsExactly("This invitation was withdrawn.");
        Screens.close();

        String ended = links.inviteExpert(secretary, address);
        clock.moveTo(clock.instant().plus(Duration.ofDays(8)));
        open("invitation/" + ended);
        assertThat(paragraphs())
                .containsExactly("This invitation has ended. Ask whoever invited you to send it again.");
        assertThat(_find(TextField.class)).isEmpty();
    }

    private void open(String path) {
        Screens.openAll(context);
        UI.getCurrent().navigate(path);
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String page() {
        return _get(ExpertInvitationsView.class).getElement().getTextRecursively();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static TextArea words() {
        return _get(TextArea.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<OrganisationRow> organisation() {
        return _get(ComboBox.class, spec -> spec.withLabel("Organisation"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button named(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent()));
    }
}
