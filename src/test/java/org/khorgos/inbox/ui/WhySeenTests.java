package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.NotFound;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.WhySeen;
import org.khorgos.inbox.WhySeen.Reason;
import org.khorgos.inbox.WhySeenService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Why people find a task in their inbox. */
@KhorgosTest
class WhySeenTests {
    @Autowired
    People people;

    @Autowired
    Desks desks;

    @Autowired
    FilingService filing;

    @Autowired
    WhySeenService reasons;

    private UserRow officer;
    private UserRow colleague;
    private TaskRow task;

    @BeforeEach
    void aTask() {
        officer = desks.officer();
        colleague = desks.officer();
        task = desks.task(officer, desks.toCheck());
    }

    @Test
    void through_ones_own_groups_only() {
        UserRow both = people.someone(Role.OFFICE, Role.AUDITOR);
        assertThat(people.as(both, () -> reasons.of(task.id()))).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(Reason.GROUP);
            assertThat(why.groups()).containsExactly("OFFICE");
        });
    }

    @Test
    void because_one_took_it_and_still_through_the_group() {
        desks.take(officer, task);
        assertThat(people.as(officer, () -> reasons.of(task.id())))
                .extracting(WhySeen::reason)
                .containsExactly(Reason.TAKEN, Reason.GROUP);
        assertThat(people.as(colleague, () -> reasons.of(task.id())))
                .extracting(WhySeen::reason)
                .containsExactly(Reason.GROUP);
    }

    @Test
    void because_one_has_done_it() {
        people.as(
                officer, () -> filing.check(task.proposal(), new FormCheck(Set.of(), true, true, true, "", Set.of())));
        assertThat(people.as(officer, () -> reasons.of(task.id())))
                .extracting(WhySeen::reason)
                .contains(Reason.DONE);
    }

    @Test
    void because_one_is_asked_to_sign() {
        UserRow cosignatory = people.someone(Role.PROPOSER);
        TaskRow signing = desks.task(cosignatory, desks.sent(people.someone(Role.PROPOSER), cosignatory));
        assertThat(people.as(cosignatory, () -> reasons.of(signing.id())))
                .extracting(WhySeen::reason)
                .containsExactly(Reason.SIGNATURE);
    }

    @Test
    void because_one_signed_the_proposal_and_waits() {
        UserRow proposer = people.someone(Role.PROPOSER);
        TaskRow checking = desks.task(officer, desks.sent(proposer));
        assertThat(people.as(proposer, () -> reasons.of(checking.id())))
                .extracting(WhySeen::reason)
                .containsExactly(Reason.SIGNED);
    }

    @Test
    void a_stranger_learns_nothing() {
        UserRow stranger = people.someone("KZ", Role.EXPERT);
        assertThatThrownBy(() -> people.as(stranger, () -> reasons.of(task.id())))
                .isInstanceOf(NotFound.class);
    }
}
