package org.khorgos.browser;

import java.util.List;
import java.util.stream.Stream;
import org.khorgos.browser.Office.Desks;

/** One proposal's way through the office in the browser: who has to act opens the task, fills the form and decides. */
final class Walk {
    private static final List<String> COMMITTEE =
            List.of("chair", "member-1", "member-2", "member-3", "member-4", "member-5", "member-6");
    private final Desks desks;
    private final String proposal;

    /** @param proposal words of its title that no other proposal has */
    Walk(Desks desks, String proposal) {
        this.desks = desks;
        this.proposal = proposal;
    }

    /** Opens the task as that person, looks at the page once for all and lets the work be done. */
    private Tab task(String person, String kind, String picture) {
        Tab tab = desks.of(person);
        tab.task(kind, proposal);
        if (!picture.isEmpty()) {
            tab.axe();
            tab.shot("task-" + picture);
        }
        return tab;
    }

    void sign(String person, boolean first) {
        Tab signatory = task(person, "Sign the proposal", first ? "sign" : "");
        signatory.decide("Sign");
        signatory.close();
    }

    void checkForm() {
        Tab office = task("office", "Check the form", "check-form");
        answerQuestions(office);
        office.sees("In order: it goes on to filing.");
        office.decide("Finish the check");
        office.close();
    }

    void returnForm(String note) {
        Tab office = task("office", "Check the form", "");
        answerQuestions(office);
        office.check("Formal faults");
        office.sees("Formal faults only: it goes back to the proposers for correction.");
        office.fill("Note to the proposers", note);
        office.check("Bases, coordination and people");
        office.decide("Finish the check");
        office.close();
    }

    static void answerQuestions(Tab office) {
        Stream.of("The proposers may make proposals", "There is a concrete suggestion", "It is about one matter")
                .forEach(question -> office.choose(question, "Yes"));
    }

    void file() {
        Tab office = task("office", "Propose the filing", "propose-filing");
        office.choose("Outcome", "File it: it goes to expert review");
        office.decide("Propose");
        office.close();
        Tab secretary = task("secretary", "Confirm the filing", "confirm-filing");
        secretary.decide("Confirm");
        secretary.close();
    }

    /** @param names display names of the experts to invite */
    void inviteExperts(String... names) {
        Tab secretary = task("secretary", "Assign experts", "assign-experts");
        for (String name : names) {
            secretary.fill("Name, organisation or country", name);
            secretary.check(name);
        }
        secretary.decide("Invite " + names.length + " experts");
        secretary.close();
    }

    void review(String expert, boolean first) {
        Tab tab = task(expert, "Answer an invitation to review", first ? "answer-invitation" : "");
        tab.check("I declare that none of these is true for me");
        tab.decide("Accept");
        tab.task("Write a review", proposal);
        if (first) {
            tab.axe();
            tab.shot("task-write-review");
        }
        tab.select("Excellence", "4.5 – very good");
        tab.select("Impact", "4 – very good");
        tab.select("Implementation", "3.5 – good");
        tab.sees("Sum: 12 of 15");
        tab.choose("What do you advise?", "Fund it as it is");
        tab.choose("How well do you know the field?", "4 – I work in it");
        tab.fill("For the proposers", "A clear plan; name the hosts of the second year.");
        tab.decide("Submit review", () -> tab.confirm("Submit review"));
        tab.close();
    }

    void meet() {
        Tab secretary = task("secretary", "Prepare the meeting", "prepare-meeting");
        secretary.tomorrowAtTen();
        secretary.choose("Motion", "Recommend the proposal to both governments");
        secretary.sees("Quorum: 7 of 7 entitled members are present");
        secretary.decide("Open the vote");
        secretary.close();
        for (String member : COMMITTEE) {
            Tab tab = task(member, "Cast your vote", member.equals("chair") ? "cast-vote" : "");
            tab.decide("Yes", () -> tab.confirm("Vote “Yes”"));
            tab.close();
        }
    }

    void release() {
        Tab secretary = task("secretary", "Release the decision", "release-decision");
        secretary.sees("7 yes, 0 no, 0 abstained");
        secretary.decide("Release the decision", () -> secretary.confirm("Release the decision"));
        secretary.close();
    }

    void assignHost(String host, String coHandler) {
        Tab office = task("office", "Assign the host unit", "assign-host");
        office.combine("Host unit", host);
        office.combine("Co-handling units", coHandler);
        office.select("Class", "Economic");
        office.sees("The host unit writes the opinion, one co-handling unit is heard.");
        office.decide("Assign");
        office.close();
    }

    void handle() {
        Tab handler = task("host-handler", "Accept or object to the assignment", "answer-assignment");
        handler.decide("Accept assignment");
        handler.task("Handle the case", proposal);
        handler.axe();
        handler.shot("task-handle-case");
        handler.fill("Opinion of the host unit", "The department supports the proposal.");
        handler.decide("Give opinion");
        handler.close();
        Tab helper = task("co-handler", "Give your unit’s opinion", "give-co-opinion");
        helper.choose("Your unit", "Agrees");
        helper.decide("Give opinion");
        helper.close();
        Tab approver = task("host-approver", "Approve the host unit’s opinion", "approve-opinion");
        approver.decide("Approve opinion");
        approver.close();
    }

    void approve(String partner) {
        Tab home = task("approver-cn", "Decide for the home government", "decide-for-home");
        home.decide("Approve");
        home.close();
        Tab away = task(partner, "Decide for the partner government", "decide-for-partner");
        away.decide("Approve");
        away.close();
    }

    void refuse(String partner, String reason) {
        Tab government = task(partner, "Decide for the partner government", "");
        government.fill("Reason", reason);
        government.decide("Decline", () -> government.confirm("Decline"));
    }

    void fund() {
        Tab officer = task("funding-officer", "Recommend an allocation", "recommend-allocation");
        officer.fill("Reason", "Quality and costs are in balance.");
        officer.decide("Recommend");
        officer.close();
        Tab controller = task("finance-controller", "Commit the money", "commit-allocation");
        controller.decide("Commit the money");
        controller.close();
    }
}
