package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked values of design/process.md, table by table. */
class DecisionTableTests {
    private static final List<String> REASONS = List.of(
            "Identity",
            "Scope",
            "Private",
            "Litigation",
            "Discipline",
            "Secrecy",
            "Duplicate",
            "Promotion",
            "Empty",
            "Form");

    @Test
    void d1_a_form_without_faults_is_filed() {
        assertThat(DecisionTables.decide("filing-advice", check(Map.of()))).isEqualTo("FILE");
    }

    @Test
    void d1_a_form_with_formal_faults_only_is_returned() {
        assertThat(DecisionTables.decide("filing-advice", check(Map.of("reasonForm", true))))
                .isEqualTo("RETURN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Identity",
                "Scope",
                "Private",
                "Litigation",
                "Discipline",
                "Secrecy",
                "Duplicate",
                "Promotion",
                "Empty"
            })
    void d1_each_other_reason_converts_alone_and_with_formal_faults(String reason) {
        assertThat(DecisionTables.decide("filing-advice", check(Map.of("reason" + reason, true))))
                .isEqualTo("CONVERT");
        assertThat(DecisionTables.decide("filing-advice", check(Map.of("reason" + reason, true, "reasonForm", true))))
                .isEqualTo("CONVERT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "hasSuggestion", "singleMatter"})
    void d1_a_proposal_without_standing_suggestion_or_a_single_matter_is_converted(String missing) {
        assertThat(DecisionTables.decide("filing-advice", check(Map.of(missing, false))))
                .isEqualTo("CONVERT");
    }

    @Test
    void d1_collects_every_reason() {
        Map<String, Object> inputs = check(Map.of("reasonScope", true, "reasonForm", true, "standing", false));
        assertThat(DecisionTables.evaluate("filing-advice", "filing-reasons", inputs)
                        .collectEntries("reason"))
                .containsExactlyInAnyOrder("SCOPE", "FORM", "NO_STANDING");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3.0, 10.5, 1.0, PASS",
        "3, 2.5, 12.5, 1.0, FAIL",
        "3, 3.0, 10.0, 1.0, PASS",
        "3, 3.0, 9.5, 1.0, FAIL",
        "3, 4.0, 12.0, 2.0, PASS",
        "3, 4.0, 12.0, 2.5, FOURTH_EXPERT",
        "4, 4.0, 12.0, 2.5, PASS",
        "2, 5.0, 15.0, 0.0, NOT_DECIDABLE",
        "0, 0.0, 0.0, 0.0, NOT_DECIDABLE"
    })
    void d6_review_result(int valid, double lowest, double sum, double spread, String result) {
        assertThat(DecisionTables.decide(
                        "review-result",
                        Map.of(
                                "reviewsValid", valid,
                                "lowestCriterion", lowest,
                                "scoreSum", sum,
                                "widestSpread", spread)))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15, 1, 8, false, ADOPTED",
        "15, 15, 1, 7, false, NOT_ADOPTED",
        "15, 10, 1, 9, false, INVITE_AGAIN",
        "15, 11, 1, 8, false, ADOPTED",
        "15, 10, 1, 9, true, NOT_ADOPTED",
        "5, 5, 0, 3, false, ADOPTED",
        "5, 4, 0, 4, false, INVITE_AGAIN",
        "6, 6, 0, 3, false, NOT_ADOPTED"
    })
    void d8_committee_vote(int members, int present, int recused, int yes, boolean invitedAgain, String result) {
        assertThat(DecisionTables.decide(
                        "committee-vote",
                        Map.of(
                                "members", members,
                                "present", present,
                                "recused", recused,
                                "yes", yes,
                                "invitedAgain", invitedAgain)))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVE, APPROVE, false, APPROVED",
        "APPROVE, DECLINE, false, DECLINED",
        "DECLINE, APPROVE, false, DECLINED",
        "DECLINE, NONE, false, DECLINED",
        "NONE, DECLINE, true, DECLINED",
        "APPROVE, NONE, false, EXTEND",
        "NONE, NONE, false, EXTEND",
        "NONE, APPROVE, true, DECLINED"
    })
    void d10_government_approval(String home, String partner, boolean extended, String result) {
        assertThat(DecisionTables.decide(
                        "government-approval",
                        Map.of("homeDecision", home, "partnerDecision", partner, "extended", extended)))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, 100, 100, FULL",
        "false, true, 100, 80, REDUCED",
        "false, true, 60, 60, REDUCED",
        "false, true, 59, 59, RESERVE_LIST",
        "false, true, 0, 0, RESERVE_LIST",
        "true, true, 100, 100, BLOCKED",
        "false, false, 0, 0, NO_FUNDS"
    })
    void d11_allocation(boolean doubleFunding, boolean positive, int ofRecommended, int ofRequested, String result) {
        assertThat(DecisionTables.decide(
                        "allocation",
                        Map.of(
                                "doubleFunding", doubleFunding,
                                "recommendedPositive", positive,
                                "offeredOfRecommended", ofRecommended,
                                "offeredOfRequested", ofRequested)))
                .isEqualTo(result);
    }

    private static Map<String, Object> check(Map<String, Object> changes) {
        Map<String, Object> inputs = new HashMap<>();
        REASONS.forEach(reason -> inputs.put("reason" + reason, false));
        inputs.putAll(Map.of("standing", true, "hasSuggestion", true, "singleMatter", true));
        inputs.putAll(changes);
        return inputs;
    }
}
