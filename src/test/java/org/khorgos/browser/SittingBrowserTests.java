package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
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
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.demo.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/** A committee of seven sits in seven windows that hear of each other without asking. */
@BrowserTest
class SittingBrowserTests {
    private static final List<String> COMMITTEE =
            List.of("chair", "member-1", "member-2", "member-3", "member-4", "member-5", "member-6");

    @Autowired
    Cast cast;

    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    RoomService rooms;

    @Autowired
    Clock clock;

    @Test
    void seven_vote_on_three_items_while_one_is_recused_and_one_leaves(Desks desks) {
        SittingId sitting = planned();
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
        members.values().forEach(tab -> tab.press("Yes"));
        chair.axe();
        chair.shot("sitting-vote");
        members.values().forEach(tab -> tab.confirm("Vote “Yes”"));
        members.values().forEach(tab -> tab.sees("7 yes, 0 no, 0 abstained"));

        chair.press("Call item 2");
        secretary.press("Note a recusal");
        secretary.combine("Member", name("member-6"));
        secretary.fill("Reason for the recusal", "A brother");
        secretary.confirm("Note a recusal");
        Tab recused = members.get("member-6");
        recused.sees("You are out of the room for this item.");
        putMotion(secretary);
        secretary.press(name("member-5") + " leaves");
        Tab left = members.get("member-5");
        left.sees("You were not in the room when the motion was put, or you left");
        for (String member : COMMITTEE.subList(0, 5)) {
            vote(members.get(member), "No");
        }
        chair.sees("Nobody: everybody in the room has voted");
        chair.press("Close the vote");
        chair.confirm("Close the vote");
        chair.sees("0 yes, 5 no, 0 abstained");
        assertThat(recused.text()).doesNotContain("5 no");

        chair.press("Call item 3");
        secretary.press(name("member-4") + " leaves");
        secretary.press(name("member-3") + " leaves");
        secretary.sees("No quorum: 4 of 7 entitled members are present, 5 are needed");
        secretary.press("Record that there is no quorum");
        secretary.confirm("Record that there is no quorum");
        chair.sees("Postponed");
        secretary.axe();
        secretary.shot("sitting-room");
        chair.press("Close the sitting");
        chair.confirm("Close the sitting");
        secretary.sees("Over");
    }

    private SittingId planned() {
        List<ProposalId> waiting = cast.as("secretary", agenda::candidates).stream()
                .limit(3)
                .map(Candidate::proposal)
                .toList();
        assertThat(waiting).hasSize(3);
        SittingDraft draft = new SittingDraft(
                "Winter sitting",
                clock.instant().plus(Duration.ofDays(11)),
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

    private static void vote(Tab member, String word) {
        member.press(word);
        member.confirm("Vote “" + word + "”");
    }

    private String name(String person) {
        return cast.get(person).displayName();
    }
}
