package org.khorgos.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.calendar.SessionRule.Session;
import org.khorgos.calendar.SessionRule.Timing;
import org.khorgos.call.CallRules;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.signature.SignatureService;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** To which yearly session a proposal belongs by the second of its submission. */
@ServiceTest
class SessionOfProposalTests {
    private static final CallRules RULES = Calls.rules(
            Instant.parse("2025-06-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"), "5000000", "700000");

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Calls calls;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalService service;

    @Autowired
    SignatureService signatures;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    MovableClock clock;

    private UserRow proposer;

    @BeforeEach
    void someone_proposes() {
        proposer = people.someone(Role.PROPOSER);
    }

    @AfterEach
    void let_time_run() {
        clock.resume();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T19:59:59, 2026, IN_SESSION",
        "2026-03-05T20:00:00, 2026, IN_SESSION",
        "2026-03-05T20:00:00.999, 2026, IN_SESSION",
        "2026-03-05T20:00:01, 2026, REGULAR",
        "2026-12-05T23:59:59, 2026, REGULAR",
        "2026-12-06T00:00:00, 2027, IN_SESSION",
        "2026-12-06T09:30:00, 2027, IN_SESSION"
    })
    void the_second_in_beijing_decides(LocalDateTime submitted, int year, Timing timing) {
        UUID call = calls.publish(2026, Calls.yearly(RULES));

        ProposalId id = submitted(call, beijing(submitted));

        assertThat(session(id)).isEqualTo(new Session(year, timing));
    }

    @Test
    void the_submission_counts_and_not_the_sending_to_those_who_sign() {
        UUID call = calls.publish(2026, Calls.yearly(RULES));
        clock.moveTo(beijing(LocalDateTime.parse("2026-03-05T19:00:00")));
        UserRow cosignatory = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(call, proposer, cosignatory);
        people.as(proposer, () -> service.sendForSignature(id));
        assertThat(session(id)).isNull();

        clock.moveTo(beijing(LocalDateTime.parse("2026-03-06T08:00:00")));
        people.as(cosignatory, () -> signatures.sign(id, signatures.fingerprint(id)));
        SystemUser.run(() -> submissions.submit(id));

        assertThat(session(id)).isEqualTo(new Session(2026, Timing.REGULAR));
    }

    @Test
    void a_correction_after_the_cut_off_changes_nothing() {
        UUID call = calls.publish(2026, Calls.yearly(RULES));
        ProposalId id = submitted(call, beijing(LocalDateTime.parse("2026-03-05T20:00:00")));
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));

        clock.moveTo(beijing(LocalDateTime.parse("2026-12-06T10:00:00")));
        SystemUser.run(() -> submissions.submit(id));

        assertThat(session(id)).isEqualTo(new Session(2026, Timing.IN_SESSION));
    }

    @Test
    void the_rules_under_which_a_proposal_began_decide() {
        UUID call = calls.publish(2026, RULES);
        Instant now = beijing(LocalDateTime.parse("2026-03-05T20:00:00"));
        clock.moveTo(now);
        ProposalId before = proposals.draft(call, proposer);
        calls.change(call, Calls.yearly(RULES));

        submit(before);

        assertThat(session(before)).isNull();
        assertThat(session(submitted(call, now))).isEqualTo(new Session(2026, Timing.IN_SESSION));
    }

    private ProposalId submitted(UUID call, Instant at) {
        clock.moveTo(at);
        ProposalId id = proposals.draft(call, proposer);
        submit(id);
        return id;
    }

    private void submit(ProposalId id) {
        people.as(proposer, () -> service.sendForSignature(id));
        SystemUser.run(() -> submissions.submit(id));
    }

    private @Nullable Session session(ProposalId id) {
        return lifecycle.facts(id).session();
    }

    private static Instant beijing(LocalDateTime local) {
        return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
