package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.browser.Office.Desks;

/** How people come to a proposal by mail. */
@BrowserTest
class InvitationBrowserTests {
    private static final String TITLE = "Apricot orchards under frost";
    private static final String ADDRESS = "orchard.writer@example.org";
    private static final String PASSWORD = "three apricot trees";

    @Test
    void somebody_without_an_account_is_invited_and_writes_along(Desks desks) {
        Papers papers = desks.papers();
        ProposalId id = papers.draft("XCA-2027", "proposer", Papers.content(Map.of("basics.title", TITLE)));
        Tab proposer = desks.of("proposer");
        proposer.open("proposals/" + id + "/edit");
        proposer.fill("E-mail address", "somebody");
        proposer.press("Invite");
        proposer.sees("Write one address such as name@example.org.");
        proposer.fill("E-mail address", ADDRESS);
        proposer.press("Invite");
        proposer.sees("The invitation to " + ADDRESS + " is on its way.");
        proposer.fill("E-mail address", ADDRESS);
        proposer.press("Invite");
        proposer.sees("This address is invited already.");
        proposer.axe();
        proposer.shot("form-invitation", ".invitation-list");

        String link = papers.invitation(id, ADDRESS);
        Tab guest = desks.visitor("en");
        guest.open(link);
        assertThat(guest.text()).contains(TITLE, ADDRESS);
        guest.press("Make an account and accept");
        guest.axe();
        guest.shot("invitation");
        guest.fill("Name", "Orchard writer");
        guest.combine("Organisation", "Institute of Arid Land Cooperation");
        guest.fill("Password", PASSWORD);
        guest.press("Make an account and accept");
        guest.sees("Your account is ready. Sign in as orchard.writer.");
        guest.axe();
        guest.shot("invitation-accepted");

        Tab late = desks.visitor("en");
        late.open(link);
        assertThat(late.text()).contains("This link was used already.").doesNotContain(TITLE, ADDRESS);

        guest.link("Sign in and open the proposal").click();
        guest.parts(".login-form").waitFor();
        guest.signIn("orchard.writer", PASSWORD);
        guest.sees(TITLE);
        guest.open("proposals/" + id + "/edit");
        guest.fill("Short name", "APRICOT");
        guest.sees("Saved");
        papers.awaitMail("proposer", "Orchard writer", TITLE);

        proposer.open("proposals/" + id + "/edit");
        proposer.shows("Short name", "APRICOT");
    }

    @Test
    void only_the_one_who_was_invited_accepts(Desks desks) {
        Papers papers = desks.papers();
        papers.english("proposer-2");
        ProposalId id = papers.draft("XCA-2027", "proposer", Papers.content(Map.of("basics.title", TITLE + " again")));
        Tab proposer = desks.of("proposer");
        proposer.open("proposals/" + id + "/edit");
        proposer.fill("E-mail address", desks.address("proposer-2"));
        proposer.select("To do what", "Read");
        proposer.press("Invite");
        proposer.sees("is on its way.");
        String link = papers.invitation(id, desks.address("proposer-2"));

        Tab other = desks.of("cosignatory");
        other.open(link);
        other.press("Accept");
        other.sees("You are signed in with another address than the one that was invited.");
        other.axe();
        other.shot("invitation-of-another");
        other.open("proposals/" + id);
        assertThat(other.text()).contains("There is nothing here");

        Tab reader = desks.visitor("en");
        reader.open(link);
        reader.link("Sign in and accept").click();
        reader.parts(".login-form").waitFor();
        reader.signIn("proposer-2", Tab.PASSWORD);
        reader.press("Accept");
        reader.sees(TITLE + " again");
        assertThat(reader.path()).isEqualTo("proposals/" + id);
        reader.open("proposals/" + id + "/edit");
        assertThat(reader.text()).doesNotContain("Send for signature");
    }
}
