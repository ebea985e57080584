package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.browser.Office.Desks;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.Candidate;
import org.khorgos.committee.sitting.RoomService;
import org.khorgos.committee.sitting.SittingDraft;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.committee.sitting.SittingStatus;
import org.khorgos.demo.Cast;
import org.khorgos.demo.DecisionLife;
import org.khorgos.filing.FilingOutcome;
import org.springframework.beans.factory.annotation.Autowired;

/** A committee of seven sits in seven windows that hear of each other without asking. */
@BrowserTest
class SittingBrowserTests {
    private static final List<String> COMMITTEE =
            List.of("chair", "member-1", "member-2", "member-3", "member-4", "member-5", "member-6");

    private static final byte[] PDF = "%PDF-1.7\n% an opinion\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Cast cast;

    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    RoomService rooms;

    @Autowired
    DecisionLife decisions;

    @Autowired
    Clock clock;

    @Test
    void seven_vote_on_three_items_in_seven_windows_that_hear_of_each_other(Desks desks) {
        callOffOthers();
        reviewed(desks.papers());
        List<Candidate> candidates = waiting();
        Candidate second = candidates.get(1);
        List<ProposalId> waiting = candidates.stream().map(Candidate::proposal).toList();
        SittingId sitting = planned(waiting);
        Tab secretary = begin(desks, sitting);
        Map<String, Tab> members = new LinkedHashMap<>();
        for (String member : COMMITTEE) {
            Tab tab = desks.of(member);
            tab.open("sitting/" + sitting);
            members.put(member, tab);
        }
        Tab chair = members.get("chair");

        chair.press("Call item 1");
        members.values().forEach(tab -> tab.sees("7 of 7 entitled members are present"));
        putMotion(secretary);
        allVote("Yes", members.values());
        members.values().forEach(tab -> tab.sees("7 yes, 0 no, 0 abstained"));
        chair.axe();
        chair.shot("sitting-vote");

        Tab recused = members.remove("member-6");
        chair.press("Call item 2");
        recuse(chair, "member-6");
        recused.sees("You are out of the room for this item.");
        members.values().forEach(tab -> tab.sees("6 of 6 entitled members are present"));
        table(secretary, "Item 2: %s %s".formatted(second.number(), second.title()), "opinion.pdf");
        members.values().forEach(tab -> tab.sees("opinion.pdf"));
        String address = chair.href("opinion.pdf");
        assertThat(members.get("member-1").saves("opinion.pdf")).isEqualTo(PDF);
        assertThat(recused.text()).doesNotContain("opinion.pdf");
        assertThat(recused.fetch(address).status()).isEqualTo(404);
        putMotion(secretary);
        allVote("Yes", members.values());
        members.values().forEach(tab -> tab.sees("6 yes, 0 no, 0 abstained"));
        assertThat(recused.text()).contains("7 yes").doesNotContain("6 yes");
        assertThat(recused.fetch("print/proposals/" + waiting.get(1) + "/versions/1.pdf")
                        .status())
                .isEqualTo(404);
        assertThat(chair.fetch("print/proposals/" + waiting.get(1) + "/versions/1.pdf")
                        .status())
                .isEqualTo(200);

        members.put("member-6", recused);
        Tab gone = members.remove("member-5");
        chair.press("Call item 3");
        secretary.press(name("member-5") + " leaves");
        members.values().forEach(tab -> tab.sees("6 of 7 entitled members are present"));
        putMotion(secretary);
        gone.sees("you do not vote on it");
        allVote("No", members.values());
        gone.sees("0 yes, 6 no, 0 abstained");
    }

    @Test
    void the_demo_has_held_a_sitting_whose_minutes_are_signed_and_invites_to_another(Desks desks) {
        Tab member = desks.of("member-6");
        member.open("sittings");
        assertThat(member.text()).contains("Winter sitting", "Sitting on agriculture and energy");
        SittingId held = cast.as("secretary", sittings::all).stream()
                .filter(row -> row.status() == SittingStatus.CLOSED)
                .map(SittingRow::id)
                .findFirst()
                .orElseThrow();
        member.open("sitting/" + held);
        assertThat(member.text())
                .contains("Signed", "You are out of the room for this item.", "6 yes, 0 no, 0 abstained");
        member.axe();
        member.shot("sitting-held");
        assertThat(member.fetch("print/sittings/" + held + "/minutes.pdf").status())
                .isEqualTo(200);
        assertThat(member.fetch("sittings/" + held + ".ics").text()).contains("SEQUENCE:0", "DTEND");
    }

    private Tab begin(Desks desks, SittingId sitting) {
        Tab secretary = desks.of("secretary");
        secretary.open("sitting/" + sitting);
        secretary.press("Invite the members");
        secretary.confirm("Invite the members");
        secretary.press("Open the sitting");
        secretary.confirm("Open the sitting");
        secretary.press(name("chair") + " comes in");
        COMMITTEE.stream()
                .skip(1)
                .forEach(member -> cast.run("secretary", () -> rooms.checkIn(sitting, cast.id(member))));
        return secretary;
    }

    private static void table(Tab leader, String item, String name) {
        leader.select("Belongs to", item);
        leader.upload(name, PDF);
        leader.sees(name + " is tabled.");
    }

    private static void allVote(String vote, Collection<Tab> voters) {
        voters.forEach(tab -> tab.press(vote));
        voters.forEach(tab -> tab.confirm("Vote “%s”".formatted(vote)));
    }

    private void recuse(Tab chair, String member) {
        chair.press("Note a recusal");
        chair.combine("Member", name(member));
        chair.fill("Reason for the recusal", "Advised the team");
        chair.axe();
        chair.shot("sitting-recusal");
        chair.confirm("Note a recusal");
    }

    private void reviewed(Papers papers) {
        ProposalId id = papers.submitted(
                "XCA-2027", "proposer", Papers.content(Map.of("basics.title", "Rivers that two countries share")));
        papers.life().check(id);
        papers.life().proposeFiling(id, FilingOutcome.FILED, null);
        papers.life().confirmFiling(id);
        List<String> experts = List.of("expert-cn", "expert-kz", "expert-de");
        decisions.assignExperts(id, experts.toArray(String[]::new));
        experts.forEach(expert -> decisions.answerInvitation(id, expert, true));
        experts.forEach(expert -> decisions.review(id, expert, "4.0", "4.5", "3.5"));
    }

    private List<Candidate> waiting() {
        List<Candidate> waiting =
                cast.as("secretary", agenda::candidates).stream().limit(3).toList();
        assertThat(waiting).hasSize(3);
        return waiting;
    }

    /** So that what the demo's next sitting would deal with waits for this one. */
    private void callOffOthers() {
        cast.run(
                "secretary",
                () -> sittings.all().stream().filter(SittingRow::isAhead).forEach(row -> sittings.callOff(row.id())));
    }

    private SittingId planned(List<ProposalId> waiting) {
        SittingDraft draft = new SittingDraft(
                "Winter sitting",
                clock.instant().plus(Duration.ofDays(11)),
                clock.instant().plus(Duration.ofDays(11)).plus(Duration.ofHours(4)),
                ZoneId.of("Asia/Shanghai"),
                "Urumqi, house of the academy",
                cast.id("chair"),
                cast.id("secretary"));
        SittingId sitting = cast.as("secretary", () -> sittings.plan(draft, null));
        cast.run("secretary", () -> agenda.add(sitting, waiting));
        return sitting;
    }

    private static void putMotion(Tab secretary) {
        secretary.press("Put the motion");
        secretary.confirm("Put the motion");
    }

    private String name(String person) {
        return cast.get(person).displayName();
    }
}
