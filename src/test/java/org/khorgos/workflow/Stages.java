package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.approval.Decision;
import org.khorgos.base.Money;
import org.khorgos.base.MovableClock;
import org.khorgos.base.Side;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.demo.Cast;
import org.khorgos.demo.DecisionLife;
import org.khorgos.demo.ProposalLife;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.funding.EnvelopeId;
import org.khorgos.funding.EnvelopeService;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.Calls;
import org.khorgos.testing.DemoEnsemble;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Timers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a proposal with real services to where a process test begins. */
@Component
class Stages {
    static final String[] EXPERTS = {"expert-cn", "expert-kz", "expert-de"};
    final ProposalLife life;
    final DecisionLife decisions;
    final Cast cast;
    final Timers timers;
    private final DemoEnsemble ensemble;
    private final Calls calls;
    private final EnvelopeService envelopes;
    private final ProposalLifecycle proposals;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    Stages(
            ProposalLife life,
            DecisionLife decisions,
            Cast cast,
            Timers timers,
            DemoEnsemble ensemble,
            Calls calls,
            EnvelopeService envelopes,
            ProposalLifecycle proposals,
            HistoryService history,
            JdbcClient jdbc,
            MovableClock clock) {
        this.life = life;
        this.decisions = decisions;
        this.cast = cast;
        this.timers = timers;
        this.ensemble = ensemble;
        this.calls = calls;
        this.envelopes = envelopes;
        this.proposals = proposals;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Only the demo people sit in the committee and can be asked for reviews, whoever else another test has made. */
    void people() {
        ensemble.enter();
    }

    UUID call(String home, String partner) {
        UUID call = calls.publish(
                2027,
                Calls.rules(
                        clock.instant().minus(Duration.ofDays(1)),
                        clock.instant().plus(Duration.ofDays(30)),
                        "5000000",
                        "700000"));
        cast.run("finance-controller", () -> envelopes.open(call, 2027, Side.HOME, Money.of(home, "CNY")));
        cast.run("finance-controller", () -> envelopes.open(call, 2027, Side.PARTNER, Money.of(partner, "USD")));
        return call;
    }

    /** Raises the envelope of the home side. */
    void raise(UUID call, String home) {
        EnvelopeId id = cast.as("finance-controller", () -> envelopes.envelopes().stream()
                .filter(row -> row.call().equals(call) && row.side() == Side.HOME)
                .findFirst()
                .orElseThrow()
                .id());
        cast.run("finance-controller", () -> envelopes.change(id, Money.of(home, "CNY")));
    }

    ProposalId sent(String... cosignatories) {
        return sent(call("5000000", "700000"), cosignatories);
    }

    ProposalId sent(UUID call, String... cosignatories) {
        ProposalId id = life.draft("proposer", call, Proposals.content(), cosignatories);
        life.send(id, "proposer");
        return id;
    }

    ProposalId inFiling() {
        ProposalId id = sent();
        life.check(id);
        return id;
    }

    ProposalId filed(UUID call) {
        ProposalId id = sent(call);
        life.check(id);
        life.proposeFiling(id, FilingOutcome.FILED, null);
        life.confirmFiling(id);
        return id;
    }

    ProposalId inCommittee(UUID call) {
        ProposalId id = filed(call);
        decisions.assignExperts(id, EXPERTS);
        for (String expert : EXPERTS) {
            decisions.answerInvitation(id, expert, true);
            decisions.review(id, expert, "4.0", "4.0", "3.5");
        }
        return id;
    }

    ProposalId recommended(UUID call) {
        ProposalId id = inCommittee(call);
        life.prepareMeeting(id, Motion.RECOMMEND);
        life.voteAll(id, Vote.YES);
        life.release(id);
        return id;
    }

    ProposalId handled(UUID call) {
        ProposalId id = recommended(call);
        decisions.assignHost(id);
        decisions.answerAssignment(id, true);
        return id;
    }

    ProposalId inApproval(UUID call) {
        ProposalId id = handled(call);
        decisions.handle(id);
        decisions.approveOpinion(id, true);
        return id;
    }

    ProposalId allocating(UUID call) {
        ProposalId id = inApproval(call);
        decisions.decideForHome(id, Decision.APPROVE);
        decisions.decideForPartner(id, "KZ", Decision.APPROVE);
        return id;
    }

    void recommendAll(ProposalId id) {
        decisions.recommend(id, Money.of("800000", "CNY"), Money.of("90000.50", "USD"));
    }

    /** The user name of the one who is invited for that side and has not answered yet. */
    String invited(ProposalId id, String side) {
        return jdbc.sql("select u.username from panel_assignment a join identity_user u on u.user_id = a.expert_id "
                        + "where a.proposal_id = ? and a.side = ? and a.status = 'INVITED'")
                .params(id.value(), side)
                .query(String.class)
                .single();
    }

    ProposalState state(ProposalId id) {
        return proposals.facts(id).state();
    }

    /** Asserts that the main process ended there and that the proposal is in that state. */
    /** How many tasks of the proposal wait in the inboxes. */
    int open(ProposalId id) {
        return jdbc.sql("select count(*) from workflow_task where proposal_id = ? and status = 'OPEN'")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    void assertEnded(ProposalId id, String event, ProposalState state) {
        assertThat(state(id)).isEqualTo(state);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(id.toString())
                                .processDefinitionKey("proposal")
                                .finished()
                                .singleResult()
                                .getId())
                        .activityId(event)
                        .count())
                .as(event)
                .isOne();
        assertThat(jdbc.sql("select count(*) from workflow_task where proposal_id = ? and status = 'OPEN'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** How often that element of a model has been passed for the proposal. */
    long passed(ProposalId id, String process, String element) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey(process)
                .list()
                .stream()
                .mapToLong(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(element)
                        .finished()
                        .count())
                .sum();
    }
}
