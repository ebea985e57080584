package org.khorgos.filing;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.Refused;
import org.khorgos.calendar.SessionRule.Session;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.similarity.SimilarProposals;
import org.khorgos.similarity.SimilarityRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * With which proposals one may be merged (D2): filed ones of the same session and of a common sector that have no host
 * unit yet and that the actor may see. The lead is the earliest of the similar ones, or the office says why not.
 */
@Component
class LeadRule {
    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final ProposalLifecycle lifecycle;
    private final SimilarProposals similar;
    private final SimilarityRule rule;

    LeadRule(
            JdbcClient jdbc,
            VisibilityRule visibility,
            ProposalLifecycle lifecycle,
            SimilarProposals similar,
            SimilarityRule rule) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.lifecycle = lifecycle;
        this.similar = similar;
        this.rule = rule;
    }

    /**
     * What a merger is based on, null for another outcome; throws Refused when a merger names no fit proposal or lacks
     * the reason why that one leads, and when another outcome names one.
     */
    @Nullable
    LeadAdvice check(ProposalId id, FilingProposal filing, Actor actor) {
        ProposalId lead = filing.lead();
        if (filing.outcome() != FilingOutcome.MERGED) {
            if (lead != null) {
                throw new Refused("filing.lead.unwanted");
            }
            return null;
        }
        if (lead == null) {
            throw new Refused("filing.lead.missing");
        }
        LeadAdvice advice = advice(id, lead, actor);
        if (filing.leadReason().isEmpty() && !advice.similar()) {
            throw new Refused("filing.lead.unlike", advice.similarity(), advice.similarFrom());
        }
        if (filing.leadReason().isEmpty() && !advice.earliest()) {
            throw new Refused("filing.lead.later", lifecycle.facts(lead).number());
        }
        return advice;
    }

    /** How alike they are and which came first; throws Refused when that one cannot lead. */
    LeadAdvice advice(ProposalId id, ProposalId lead, Actor actor) {
        if (lead.equals(id)) {
            throw new Refused("filing.lead.itself");
        }
        if (!visibility.mayView(actor, lead, Operation.VIEW)) {
            throw new Refused("filing.lead.unfit");
        }
        ProposalFacts facts = lifecycle.facts(lead);
        ProposalFacts own = lifecycle.facts(id);
        if (!SimilarProposals.mayLead(facts.state()) || !sameSession(facts, own)) {
            throw new Refused("filing.lead.unfit");
        }
        if (!haveACommonSector(id, lead)) {
            throw new Refused("filing.lead.otherSector", facts.number());
        }
        return new LeadAdvice(similar.between(id, lead), rule.similarFrom(), isEarliest(own, facts, actor));
    }

    /** Locks the lead and throws Refused when it has been merged, ended or given to a host unit meanwhile. */
    void checkStill(ProposalId lead) {
        ProposalState state = jdbc.sql("select state from proposal where proposal_id = ? for update")
                .param(lead.value())
                .query((row, number) -> ProposalState.valueOf(row.getString("state")))
                .single();
        if (!SimilarProposals.mayLead(state)) {
            throw new Refused("filing.lead.gone", lifecycle.facts(lead).number());
        }
    }

    private boolean isEarliest(ProposalFacts own, ProposalFacts lead, Actor actor) {
        Instant submitted = Objects.requireNonNull(lead.submittedAt());
        boolean before = own.submittedAt() != null && own.submittedAt().isBefore(submitted);
        return !before
                && similar.alike(own.id(), actor).stream()
                        .noneMatch(row -> row.leads() && row.submittedAt().isBefore(submitted));
    }

    private static boolean sameSession(ProposalFacts one, ProposalFacts other) {
        Session session = one.session();
        Session otherSession = other.session();
        return one.call().equals(other.call())
                && (session == null || otherSession == null || session.year() == otherSession.year());
    }

    private boolean haveACommonSector(ProposalId id, ProposalId lead) {
        return jdbc.sql("select count(*) from proposal p join proposal q on q.proposal_id = :lead "
                                + "where p.proposal_id = :proposal and " + SimilarProposals.COMMON_SECTOR)
                        .param("proposal", id.value())
                        .param("lead", lead.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
