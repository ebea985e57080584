package org.khorgos.inbox.ui;

import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.Set;
import org.awaitility.core.ThrowingRunnable;
import org.khorgos.access.ProposalId;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.springframework.stereotype.Component;

/** Puts tasks on people's desks by real proposals, and waits for what other tabs are told. */
@Component
public class Desks {
    /** A form that lacks nothing. */
    public static final FormCheck IN_ORDER = new FormCheck(Set.of(), true, true, true, "", Set.of());

    private final People people;
    private final Proposals proposals;
    private final ProposalService writing;
    private final TaskInboxService inbox;

    Desks(People people, Proposals proposals, ProposalService writing, TaskInboxService inbox) {
        this.people = people;
        this.proposals = proposals;
        this.writing = writing;
        this.inbox = inbox;
    }

    public UserRow officer() {
        return people.someone(Role.OFFICE);
    }

    /** A proposal whose form waits to be checked by the office. */
    public ProposalId toCheck() {
        return sent(people.someone(Role.PROPOSER));
    }

    /** A proposal that waits for these signatures; without any it goes to the office. */
    public ProposalId sent(UserRow proposer, UserRow... cosignatories) {
        ProposalId id = proposals.draft(proposer, cosignatories);
        people.as(proposer, () -> writing.sendForSignature(id));
        return id;
    }

    /** The task that the proposal is for that person. */
    public TaskRow task(UserRow person, ProposalId proposal) {
        return people.as(person, () -> inbox.on(proposal).get(0));
    }

    public void take(UserRow person, TaskRow task) {
        people.as(person, () -> inbox.claim(task.id()));
    }

    public void giveBack(UserRow person, TaskRow task) {
        people.as(person, () -> inbox.giveBack(task.id()));
    }

    /** Waits until the tab has been told and shows it. */
    static void eventually(ThrowingRunnable seen) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            seen.run();
        });
    }
}
