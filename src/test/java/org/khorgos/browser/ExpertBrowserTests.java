package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khorgos.browser.Office.Desks;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;

/** How somebody becomes an expert by mail. */
@BrowserTest
class ExpertBrowserTests {
    private static final String NAME = "Irrigation expert";
    private static final String ADDRESS = "irrigation.expert@example.org";
    private static final String PASSWORD = "seven quiet canals";

    @Test
    void somebody_without_an_account_is_invited_registers_writes_a_profile_and_declares(Desks desks) {
        Papers papers = desks.papers();
        Tab secretary = desks.of("secretary");
        secretary.open("experts");
        secretary.press("Invite an expert");
        secretary.fill("Name", NAME);
        secretary.fill("E-mail address", desks.address("expert-kz"));
        secretary.confirm("Invite");
        secretary.sees("An expert has this address already.");
        secretary.fill("E-mail address", ADDRESS);
        secretary.fill("Words of the invitation", "We met at the canal.\nPlease review for us.");
        secretary.axe();
        secretary.shot("invite-expert");
        secretary.confirm("Invite");
        secretary.sees("The invitation to " + ADDRESS + " is on its way.");
        assertThat(secretary.path()).isEqualTo("experts/invitations");
        assertThat(secretary.text()).contains(NAME, ADDRESS, "A reminder can be sent from");
        secretary.axe();
        secretary.shot("expert-invitations");

        String link = papers.expertInvitation(ADDRESS);
        Tab guest = desks.visitor("en");
        guest.open(link);
        assertThat(guest.text()).contains("Invitation to review", ADDRESS, "We met at the canal.");
        guest.shows("Name", NAME);
        guest.axe();
        guest.shot("expert-invitation");
        guest.combine("Organisation", "Institute of Arid Land Cooperation");
        guest.fill("Password", PASSWORD);
        guest.press("Make an account and accept");
        guest.sees("Your account is ready. Sign in as irrigation.expert.");

        Tab late = desks.visitor("en");
        late.open(link);
        assertThat(late.text()).contains("This link was used already.").doesNotContain(NAME, ADDRESS, "canal");

        guest.link("Sign in and write your profile").click();
        guest.parts(".login-form").waitFor();
        guest.signIn("irrigation.expert", PASSWORD);
        assertThat(guest.path()).isEqualTo("expert-profile");
        guest.sees("You have not written a profile yet.");
        profile(guest);
        guest.sees("Declare your interests next, below.");
        guest.axe();
        guest.shot("expert-joined");
        guest.check("These are all my interests; I have left out nothing.");
        guest.press("Declare");
        guest.sees("Your declaration holds for a year from today.");

        papers.await("notice of " + NAME, () -> secretary.notices().stream().anyMatch(line -> line.contains(NAME)));
        secretary.open("experts");
        secretary.fill("Name, organisation, field, language or country", NAME);
        secretary.sees("4.1");
        secretary.open("experts/invitations");
        assertThat(secretary.text()).doesNotContain(ADDRESS);
    }

    @Test
    void a_user_becomes_an_expert_while_signed_in_and_nobody_else_by_that_link(Desks desks) {
        Papers papers = desks.papers();
        UserRow user = papers.somebody(Role.PROPOSER);
        Tab secretary = desks.of("secretary");
        secretary.open("experts/invitations");
        secretary.press("Invite an expert");
        secretary.fill("Name", "Somebody");
        secretary.fill("E-mail address", user.email());
        secretary.confirm("Invite");
        secretary.sees("is on its way.");
        String link = papers.expertInvitation(user.email());

        Tab other = desks.of("cosignatory");
        other.open(link);
        other.press("Accept");
        other.sees("You are signed in with another address than the one that was invited.");
        other.open("expert-profile");
        assertThat(other.text()).contains("There is nothing here");

        Tab known = desks.visitor("en");
        known.open("login");
        known.signIn(user.username(), People.PASSWORD);
        known.open("expert-profile");
        assertThat(known.text()).contains("There is nothing here");
        known.open(link);
        known.press("Accept");
        known.sees("My expert profile");
        assertThat(known.path()).isEqualTo("expert-profile");
        known.open("proposals");
        known.open("expert-profile");
        known.sees("You have not written a profile yet.");
        profile(known);

        known.open(link);
        assertThat(known.text()).contains("This link was used already.");
    }

    /** Of somebody who takes no reviews, so that those of other tests go to whom they expect. */
    private static void profile(Tab expert) {
        expert.combine("Fields", "4.1");
        expert.combine("Languages", "Kazakh");
        expert.fill("Most reviews at a time", "0");
        expert.press("Save");
        expert.sees("Your profile is saved.");
    }
}
