package org.khorgos.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.base.Problem;
import org.khorgos.base.Side;
import org.khorgos.call.AttachmentKind;
import org.khorgos.call.CallCatalogueService;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallService;
import org.khorgos.call.Schedule;
import org.khorgos.call.SideRules;
import org.khorgos.document.AttachmentService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rules of a call mean for the proposals of it. */
@ServiceTest
class CallRulesServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Calls calls;

    @Autowired
    CallService published;

    @Autowired
    CallCatalogueService catalogue;

    @Autowired
    ProposalService service;

    @Autowired
    CallRulesService rules;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    AttachmentService attachments;

    @Autowired
    MovableClock clock;

    private UserRow proposer;
    private UUID call;

    @BeforeEach
    void someone_proposes() {
        proposer = people.someone(Role.PROPOSER);
        call = proposals.call();
    }

    @AfterEach
    void let_time_run() {
        clock.resume();
    }

    @Test
    void a_proposal_keeps_the_version_that_it_began_with() {
        ProposalId id = proposals.draft(call, proposer);
        calls.change(call, capped("100"));

        people.as(proposer, () -> service.sendForSignature(id));

        assertThat(lifecycle.facts(id).callVersion())
                .isNotEqualTo(SystemUser.call(() -> published.get(call).version()));
        ProposalId later = proposals.draft(call, proposer);
        assertThat(fields(later)).containsExactly("finance.budget");
    }

    @Test
    void a_draft_can_go_over_to_the_newer_rules() {
        ProposalId id = proposals.draft(call, proposer);
        calls.change(call, capped("100"));
        assertThat(fields(id)).isEmpty();

        people.as(proposer, () -> rules.followCall(id));

        assertThat(fields(id)).containsExactly("finance.budget");
        assertThatThrownBy(() -> people.as(proposer, () -> service.sendForSignature(id)))
                .isInstanceOf(Incomplete.class);
    }

    @Test
    void what_is_sent_does_not_go_over_and_nobody_else_decides_it() {
        ProposalId returned = proposals.in(ProposalState.RETURNED, proposer);
        ProposalId draft = proposals.draft(call, proposer);

        assertRefused("proposal.rules.sent", () -> people.as(proposer, () -> rules.followCall(returned)));
        assertThatThrownBy(() -> people.as(people.someone(Role.PROPOSER), () -> rules.followCall(draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_of_the_cut_off_is_in_time_and_the_next_is_not() {
        Instant closes = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(20));
        close(closes);
        ProposalId inTime = proposals.draft(call, proposer);
        ProposalId late = proposals.draft(call, proposer);

        clock.moveTo(closes.plusMillis(999));
        people.as(proposer, () -> service.sendForSignature(inTime));
        clock.moveTo(closes.plusSeconds(1));

        assertRefused("proposal.call.closed", () -> people.as(proposer, () -> service.sendForSignature(late)));
        assertRefused("proposal.call.closed", () -> people.as(proposer, () -> service.create(call, "Late", "en")));
        assertThat(lifecycle.facts(inTime).state()).isEqualTo(ProposalState.COSIGNING);
    }

    @Test
    void nothing_is_begun_before_the_opening_or_in_a_call_that_is_not_published() {
        clock.moveTo(Instant.now().minus(Duration.ofDays(2)));

        assertRefused("proposal.call.closed", () -> people.as(proposer, () -> service.create(call, "Early", "en")));
        assertThatThrownBy(() -> people.as(proposer, () -> service.create(UUID.randomUUID(), "Nowhere", "en")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_returned_proposal_is_corrected_after_the_cut_off_too() {
        ProposalId id = proposals.in(ProposalState.RETURNED, proposer, call);
        clock.moveTo(Instant.now().plus(Duration.ofDays(31)));

        assertThatCode(() -> people.as(proposer, () -> service.correct(id))).doesNotThrowAnyException();
    }

    @Test
    void a_required_document_is_missed_until_it_is_attached() {
        CallRules now = calls.rules(call);
        calls.change(
                call,
                now.with(new CallRules.Demands(now.demands().parts(), List.of(AttachmentKind.LETTER), List.of())));
        ProposalId id = proposals.draft(call, proposer);
        assertThat(fields(id)).containsExactly("attachments");
        assertThatThrownBy(() -> people.as(proposer, () -> service.sendForSignature(id)))
                .isInstanceOf(Incomplete.class);

        people.as(proposer, () -> attachments.attach(id, "letter.pdf", AttachmentKind.LETTER, pdf()));

        assertThat(fields(id)).isEmpty();
        people.as(proposer, () -> service.sendForSignature(id));
    }

    @Test
    void the_currency_of_the_call_is_that_of_what_is_requested() {
        UUID tenge = calls.publish(
                2027,
                calls.rules(call)
                        .with(Side.PARTNER, new SideRules(List.of("KZ"), true, "KZT", null, null, null, null)));
        ProposalId id = proposals.draft(tenge, proposer);

        assertThat(lifecycle.facts(id).requestedPartner().currency()).isEqualTo("KZT");
        assertThat(lifecycle.facts(id).requestedHome().currency()).isEqualTo("CNY");
    }

    @Test
    void the_office_sees_how_many_proposals_a_call_has() {
        proposals.draft(call, proposer);
        proposals.draft(call, proposer);

        assertThat(people.as(
                        people.someone(Role.OFFICE), () -> catalogue.get(call).proposals()))
                .isEqualTo(2);
    }

    private CallRules capped(String cap) {
        CallRules now = calls.rules(call);
        SideRules home = now.home();
        return now.with(Side.HOME, new SideRules(home.countries(), true, "CNY", null, new BigDecimal(cap), null, null));
    }

    private void close(Instant closes) {
        CallRules now = calls.rules(call);
        Schedule schedule = now.schedule();
        calls.change(call, now.with(new Schedule(schedule.opens(), closes, schedule.zone(), schedule.session())));
    }

    private List<String> fields(ProposalId id) {
        return people.as(proposer, () -> service.missing(id)).stream()
                .map(Problem::field)
                .toList();
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }
}
