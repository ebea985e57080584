package org.khorgos.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PanelRuleTests {
    @ParameterizedTest
    @CsvSource({
        "KZ, HOME PARTNER THIRD, true",
        "KZ, HOME HOME PARTNER THIRD, false",
        "UZ, HOME HOME PARTNER THIRD, true",
        "KZ, HOME HOME PARTNER THIRD THIRD THIRD, true",
        "UZ, HOME PARTNER, false",
        "UZ, HOME PARTNER PARTNER, false",
        "UZ, HOME THIRD THIRD, false",
        "UZ, PARTNER PARTNER THIRD, false",
    })
    void a_first_panel_has_experts_of_all_sides(String partner, String sides, boolean fine) {
        assertThat(isPanel(1, partner, sides)).isEqualTo(fine);
    }

    @Test
    void later_rounds_take_whoever_is_needed() {
        assertThat(isPanel(2, "KZ", "HOME")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_follows_no_rule(PanelRule rule) {
        assertThat(rule.isMetBy(List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CN, KZ, HOME", "KZ, KZ, PARTNER", "DE, KZ, THIRD", "KZ, UZ, THIRD"})
    void the_side_follows_from_the_experts_country(String country, String partner, ExpertSide side) {
        assertThat(ExpertSide.of(country, partner)).isEqualTo(side);
    }

    private static boolean isPanel(int round, String partner, String sides) {
        List<ExpertSide> panel =
                Stream.of(sides.split(" ")).map(ExpertSide::valueOf).toList();
        return PanelRule.of(round, partner).stream().allMatch(rule -> rule.isMetBy(panel));
    }
}
