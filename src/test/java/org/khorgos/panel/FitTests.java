package org.khorgos.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.call.Sector;
import org.khorgos.expert.ExpertProfile;
import org.khorgos.identity.UserId;

class FitTests {
    @ParameterizedTest
    @CsvSource({"4.1, FIELD", "4.3, NEAR_FIELD", "2.7, FIELD", "2.11, NEAR_FIELD", "1.7,", "5.2,"})
    void a_field_speaks_for_an_expert_a_neighbouring_one_less(String field, Fit expected) {
        Set<Fit> fits = Fit.of(expert(Set.of(field)), List.of("4.1", "2.7"), List.of(), "zh");
        assertThat(fits).isEqualTo(expected == null ? Set.of() : Set.of(expected));
    }

    @Test
    void sector_and_language_add_to_it() {
        Set<Fit> fits = Fit.of(expert(Set.of("4.1")), List.of("4.1"), List.of(Sector.AGRICULTURE), "en");
        assertThat(fits).containsExactly(Fit.FIELD, Fit.SECTOR, Fit.LANGUAGE);
        assertThat(Fit.strength(fits)).isEqualTo(6);
    }

    @Test
    void a_field_counts_for_more_than_all_the_rest() {
        assertThat(Fit.strength(Set.of(Fit.FIELD)))
                .isGreaterThanOrEqualTo(Fit.strength(Set.of(Fit.NEAR_FIELD, Fit.SECTOR, Fit.LANGUAGE)));
    }

    private static ExpertProfile expert(Set<String> fields) {
        return new ExpertProfile(
                UserId.next(), fields, Set.of(Sector.AGRICULTURE), Set.of("en"), Set.of(), "", 5, null);
    }
}
