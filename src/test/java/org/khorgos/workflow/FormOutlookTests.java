package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.committee.Quorum;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FormCheck;

/** The lines that forms show while they are filled in say what the decision tables will say. */
class FormOutlookTests {
    @Test
    void the_line_under_a_form_check_says_what_the_table_decides() {
        for (FormCheck check : checks().toList()) {
            assertThat(DecisionTables.decide("filing-advice", inputs(check)))
                    .as(check.toString())
                    .isEqualTo(check.advice().name());
        }
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
