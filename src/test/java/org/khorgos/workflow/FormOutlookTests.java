package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.committee.Quorum;
import org.khorgos.filing.FilingAdvice;
import org.khorgos.filing.FilingOutlookService;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FormCheck;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** The lines that forms show while they are filled in say what the decision tables will say. */
@KhorgosTest
class FormOutlookTests {
    @Autowired
    Stages at;

    @Autowired
    FilingOutlookService outlook;

    @BeforeEach
    void people() {
        at.people();
    }

    @Test
    void the_line_under_a_form_check_says_what_the_table_decides() {
        ProposalId id = at.sent();
        for (FormCheck check : checks().toList()) {
            assertThat(at.cast.as("office", () -> outlook.advice(id, check)).name())
                    .as(check.toString())
                    .isEqualTo(DecisionTables.decide("filing-advice", inputs(check)));
        }
    }

    @Test
    void it_is_asked_for_with_few_statements_and_writes_nothing() {
        ProposalId id = at.sent();
        FormCheck check = new FormCheck(Set.of(FilingReason.FORM), true, true, true, "", Set.of());
        at.cast.as("office", () -> outlook.advice(id, check));
        Statements.Counted<FilingAdvice> told =
                Statements.count("advice", () -> at.cast.as("office", () -> outlook.advice(id, check)));
        assertThat(told.count()).isLessThanOrEqualTo(8);
        assertThat(told.statements()).allMatch(sql -> sql.strip().startsWith("select"));
    }

    @Test
    void who_does_not_see_the_proposal_learns_nothing() {
        ProposalId id = at.sent();
        FormCheck check = new FormCheck(Set.of(), true, true, true, "", Set.of());
        assertThatThrownBy(() -> at.cast.as("expert-kz", () -> outlook.advice(id, check)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "15, 0", "7, 2", "5, 0", "9, 3", "21, 4", "3, 0"})
    void the_line_under_the_attendance_knows_the_tables_quorum(int members, int recused) {
        int quorum = Quorum.of(members, recused);
        assertThat(vote(members, recused, quorum)).isEqualTo("ADOPTED");
        assertThat(vote(members, recused, quorum - 1)).isEqualTo("INVITE_AGAIN");
    }

    private static String vote(int members, int recused, int entitledPresent) {
        return DecisionTables.decide(
                "committee-vote",
                Map.of(
                        "members", members,
                        "recused", recused,
                        "present", entitledPresent + recused,
                        "yes", members,
                        "invitedAgain", false));
    }

    private static Stream<FormCheck> checks() {
        List<Set<FilingReason>> reasons = Stream.concat(
                        Stream.of(Set.<FilingReason>of(), EnumSet.allOf(FilingReason.class)),
                        Stream.of(FilingReason.values())
                                .flatMap(one -> Stream.of(Set.of(one), EnumSet.of(one, FilingReason.FORM))))
                .toList();
        List<Boolean> both = List.of(true, false);
        return reasons.stream().flatMap(found -> both.stream()
                .flatMap(standing -> both.stream().flatMap(suggestion -> both.stream()
                        .map(single -> new FormCheck(found, standing, suggestion, single, "", Set.of())))));
    }

    private static Map<String, Object> inputs(FormCheck check) {
        Map<String, Object> inputs = new HashMap<>();
        for (FilingReason reason : FilingReason.values()) {
            String name = reason.name();
            inputs.put(
                    "reason" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
                    check.reasons().contains(reason));
        }
        inputs.put("standing", check.standing());
        inputs.put("hasSuggestion", check.hasSuggestion());
        inputs.put("singleMatter", check.singleMatter());
        return inputs;
    }
}
