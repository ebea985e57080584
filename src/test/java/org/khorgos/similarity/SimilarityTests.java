package org.khorgos.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SimilarityTests {
    private static final String SNOW = "Two teams measure how much water the snow of the Tian Shan gives in spring, "
            + "since nobody knows how much of it reaches the fields of both valleys.";

    @Test
    void latin_and_cyrillic_texts_are_cut_into_words_of_three_letters_or_more() {
        assertThat(SearchTokens.of("Лёд на р. Или: “Ice” of ILI, №12 und 2027!"))
                .containsExactly("лёд", "или", "ice", "ili", "no12", "und", "2027");
    }

    @Test
    void chinese_texts_are_cut_into_pairs_that_any_index_takes_for_words() {
        List<String> tokens = SearchTokens.of("中亚水资源 Water 共享");
        assertThat(tokens).hasSize(6).allMatch(token -> token.matches("[a-z0-9]{3,}"));
        assertThat(SearchTokens.of("水资源")).isEqualTo(tokens.subList(2, 4));
        assertThat(SearchTokens.of("水")).hasSize(1);
    }

    @Test
    void the_words_of_the_title_are_kept_apart_from_those_of_the_text() {
        SearchText words = SearchText.of("中亚水 Ice", "Ice dam");
        assertThat(words.title()).hasSize(3).endsWith("ice");
        assertThat(words.text()).containsExactly("ice", "dam");
        assertThat(SearchText.read(words.column())).isEqualTo(words);
        assertThat(SearchText.read("cotton harvest"))
                .isEqualTo(new SearchText(List.of(), List.of("cotton", "harvest")));
        assertThat(SearchText.read(SearchText.of("", "").column()).all()).isEmpty();
    }

    @Test
    void the_longest_words_are_the_rarest() {
        List<String> tokens = SearchTokens.of("ice dam and the glaciology the laboratory ice");
        assertThat(SearchTokens.rarest(tokens, 3)).containsExactly("glaciology", "laboratory", "ice");
        assertThat(SearchTokens.rarest(tokens, 40)).hasSize(6);
    }

    @Test
    void the_same_text_is_wholly_alike_and_nothing_is_like_an_empty_one() {
        assertThat(figure(SNOW, SNOW)).isEqualTo("1.00");
        assertThat(figure(SNOW, SNOW.toUpperCase(Locale.ROOT))).isEqualTo("1.00");
        assertThat(figure(SNOW, "")).isEqualTo("0.00");
        assertThat(figure("", "")).isEqualTo("0.00");
    }

    @Test
    void a_few_changed_words_leave_two_texts_similar() {
        assertThat(figure(SNOW, SNOW.replace("spring", "summer"))).isBetween("0.85", "0.97");
        String chinese = "新疆与中亚国家联合建设天山冰川监测网络，为两国农业灌溉提供水资源预报。";
        assertThat(figure(chinese, chinese.replace("农业灌溉", "城市供水"))).isBetween("0.70", "0.95");
        String russian = "Создать совместную сеть наблюдений за ледниками Тянь-Шаня для прогноза водных ресурсов.";
        assertThat(figure(russian, russian.replace("Создать", "Построить"))).isBetween("0.80", "0.97");
    }

    @Test
    void common_words_alone_make_no_two_texts_alike() {
        String solar = "Build the plants that turn the light of the steppe into power for the cities of the region, "
                + "and share the cost of the lines between the two sides.";
        assertThat(figure(SNOW, solar)).isLessThan("0.40");
        assertThat(figure(SNOW, "新疆与中亚国家联合建设天山冰川监测网络")).isEqualTo("0.00");
    }

    @Test
    void the_figure_is_the_same_both_ways() {
        String other = SNOW.replace("Two teams measure", "We want to know");
        assertThat(figure(SNOW, other)).isEqualTo(figure(other, SNOW));
    }

    private static String figure(String one, String other) {
        return Similarity.to(SearchTokens.of(one)).of(SearchTokens.of(other)).toPlainString();
    }
}
