package org.khorgos.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Texts in every script that the standard knows, and ones of a few words that often meet. */
class SimilarityPropertyTests {
    @Property
    void every_text_is_wholly_alike_to_itself_and_figures_lie_between_nothing_and_one(
            @ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(figure(one, one)).isEqualByComparingTo(SearchTokens.of(one).isEmpty() ? "0" : "1");
        assertThat(figure(one, other))
                .isEqualTo(figure(other, one))
                .isBetween(BigDecimal.ZERO, BigDecimal.ONE)
                .hasScaleOf(2);
    }

    @Property
    void texts_without_a_common_word_are_not_alike(@ForAll("texts") String one, @ForAll("texts") String other) {
        List<String> common = new ArrayList<>(SearchTokens.of(one));
        common.retainAll(SearchTokens.of(other));

        assertThat(figure(one, other).signum() > 0 && common.isEmpty()).isFalse();
    }

    @Property
    void tokens_are_words_that_the_database_can_keep(@ForAll("texts") String text) {
        assertThat(SearchTokens.of(text)).allSatisfy(token -> {
            assertThat(token.codePointCount(0, token.length())).isBetween(3, 40);
            assertThat(token).doesNotContainAnyWhitespaces().isEqualTo(token.toLowerCase(Locale.ROOT));
            assertThat(new String(token.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(token);
        });
    }

    @Property
    void the_words_of_a_text_are_those_of_its_parts(@ForAll("texts") String one, @ForAll("texts") String other) {
        List<String> parts = new ArrayList<>(SearchTokens.of(one));
        parts.addAll(SearchTokens.of(other));

        assertThat(SearchTokens.of(one + ". " + other)).isEqualTo(parts);
    }

    @Property
    void what_was_kept_is_read_again(@ForAll("texts") String title, @ForAll("texts") String text) {
        SearchText words = SearchText.of(title, text);

        assertThat(SearchText.read(words.column())).isEqualTo(words);
    }

    @Property
    void the_rarest_words_are_words_of_the_text_each_once(
            @ForAll("texts") String text, @ForAll @IntRange(max = 30) int limit) {
        List<String> tokens = SearchTokens.of(text);

        assertThat(SearchTokens.rarest(tokens, limit))
                .hasSize((int) Math.min(limit, tokens.stream().distinct().count()))
                .isSubsetOf(tokens);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> few = Arbitraries.of("snow", "Снег", "雪水", "水资源", "ice", "of", "№12", "Ёлка", "𐍈𐌰𐌱𐌲")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
        Arbitrary<String> long40 =
                Arbitraries.strings().withChars("aя𐍈").ofMinLength(30).ofMaxLength(60);
        return Arbitraries.oneOf(few, long40, Arbitraries.strings().ofMaxLength(80));
    }

    private static BigDecimal figure(String one, String other) {
        return Similarity.to(SearchTokens.of(one)).of(SearchTokens.of(other));
    }
}
