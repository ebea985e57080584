package org.khorgos.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Languages;
import org.khorgos.call.CallLanguage;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.LevelTexts;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviews come to by the weights of the call under which the proposal began. */
@ServiceTest
class WeightedReviewTests {
    @Autowired
    ReviewService reviews;

    @Autowired
    CriteriaService criteria;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    Panels panels;

    @Autowired
    Proposals proposals;

    @Autowired
    Calls calls;

    @Autowired
    People people;

    @Test
    void the_weights_of_the_call_make_the_total() {
        UUID call = proposals.call();
        weigh(call, 70, 20, 10);
        ProposalId id = panels.opened(call);

        assertThat(result(id)).isEqualTo(new BigDecimal("4.15"));
    }

    @Test
    void weights_that_the_call_gets_later_change_nothing_for_what_began_before() {
        UUID call = proposals.call();
        ProposalId id = panels.opened(call);
        weigh(call, 70, 20, 10);

        assertThat(result(id)).isEqualTo(new BigDecimal("3.75"));
    }

    @Test
    void an_expert_reads_the_guidance_of_the_call() {
        UUID call = proposals.call();
        weigh(call, 70, 20, 10);
        ProposalId id = panels.opened(call);
        List<UserRow> experts = assigned(id);

        assertThat(people.as(experts.get(0), () -> criteria.criteria(id)).criteria())
                .contains(new Criterion(CriterionKind.EXCELLENCE, 70, "Is the method sound?"));
    }

    @Test
    void an_expert_reads_the_levels_as_the_call_described_them_when_the_proposal_began() {
        UUID call = proposals.call();
        describe(call, "Opens a field");
        ProposalId id = panels.opened(call);
        describe(call, "Changes both countries");
        ProposalId later = panels.opened(call);

        assertThat(best(id)).isEqualTo("Opens a field");
        assertThat(best(later)).isEqualTo("Changes both countries");
    }

    private String best(ProposalId id) {
        Assessment rules = people.as(assigned(id).get(0), () -> criteria.criteria(id));
        assertThat(rules.levels(CriterionKind.EXCELLENCE, Languages.RUSSIAN)).isEmpty();
        return rules.levels(CriterionKind.EXCELLENCE, Languages.ENGLISH)
                .orElseThrow()
                .five();
    }

    private void describe(UUID call, String best) {
        CallRules rules = calls.rules(call);
        calls.change(
                call,
                rules.with(rules.assessment()
                        .describing(List.of(new LevelTexts(
                                CriterionKind.EXCELLENCE, CallLanguage.ENGLISH, best, "4", "3", "2", "1", "0")))));
    }

    private @Nullable BigDecimal result(ProposalId id) {
        assigned(id).forEach(expert -> panels.write(id, expert, "4.5", "3.5", "3.0"));
        SystemUser.run(() -> {
            reviews.summariseReviews(id);
            reviews.recordReview(id, ReviewResult.PASS);
        });
        ReviewDetails details = people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> reviews.details(id));
        return details.weights().total(Objects.requireNonNull(details.result()).scores());
    }

    private List<UserRow> assigned(ProposalId id) {
        List<UserRow> experts = panels.experts();
        people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> assignments.assign(id, Panels.ids(experts)));
        experts.forEach(expert -> panels.accept(id, expert));
        return experts;
    }

    private void weigh(UUID call, int excellence, int impact, int implementation) {
        CallRules rules = calls.rules(call);
        calls.change(
                call,
                rules.with(new Assessment(
                        List.of(
                                new Criterion(CriterionKind.EXCELLENCE, excellence, "Is the method sound?"),
                                new Criterion(CriterionKind.IMPACT, impact, ""),
                                new Criterion(CriterionKind.IMPLEMENTATION, implementation, "")),
                        rules.assessment().periods())));
    }
}
