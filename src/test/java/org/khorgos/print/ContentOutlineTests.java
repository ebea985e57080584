package org.khorgos.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Currencies;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ContentJson;
import org.khorgos.content.ProposalContent;
import org.khorgos.print.Outline.Column;
import org.khorgos.print.Outline.Fact;
import org.khorgos.print.Outline.Item;
import org.khorgos.print.Outline.Section;
import org.khorgos.print.Outline.Table;
import org.khorgos.testing.Proposals;

class ContentOutlineTests {
    private static final Messages MESSAGES = new Messages();

    @Test
    void every_section_field_and_column_has_its_name_in_the_texts() {
        assertThat(of(Proposals.content(), true).stream().flatMap(ContentOutlineTests::labels))
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(MESSAGES.knows(key)).as(key).isTrue());
    }

    @Test
    void values_are_said_in_the_words_of_the_reader() {
        List<Section> russian =
                ContentOutline.of(Proposals.content(), true, words(Languages.RUSSIAN), Currencies.usual());

        assertThat(fact(russian, "partners.partnerCountry")).isEqualTo("Казахстан");
        assertThat(fact(russian, "basics.language")).isEqualTo("английский");
        assertThat(fact(russian, "cooperation.mechanism.meetingRhythm")).isEqualTo("раз в квартал");
        assertThat(table(russian, "partners.otherCountries").rows())
                .extracting(row -> row.cells().get(0))
                .containsExactly("Киргизия");
        assertThat(table(russian, "finance.budget").rows().get(1).cells())
                .startsWith("2028", "Сторона-партнёр")
                .last()
                .asString()
                .startsWith("USD")
                .endsWith("000,50");
    }

    @Test
    void a_row_is_known_by_its_name_or_by_its_terms_and_year() {
        List<Section> outline = of(Proposals.content(), true);

        assertThat(identities(outline, "plan.milestones")).containsExactly("Stations stand");
        assertThat(identities(outline, "plan.sectors")).containsExactly("AGRICULTURE", "NEW_ENERGY");
        assertThat(identities(outline, "effects.supports")).containsExactly("MONEY/REGIONAL");
        assertThat(identities(outline, "finance.budget"))
                .containsExactly("2027/HOME/EQUIPMENT", "2028/PARTNER/PERSONNEL");
        assertThat(identities(outline, "partners.otherCountries")).containsExactly("KG");
    }

    @Test
    void codes_and_languages_are_said_in_words_and_texts_in_markdown_are_known_as_such() {
        ProposalContent content = ContentFields.with(
                Proposals.content(),
                "plan.sectors",
                "[{\"code\": \"AGRICULTURE\", \"share\": 100, \"dac\": \"31182\", \"ford\": \"4.1\"}]");
        content = ContentFields.with(
                content,
                "basics.translations",
                "[{\"language\": \"ru\", \"title\": \"Снег\", \"summary\": \"*Две*\"}]");

        List<Section> russian = ContentOutline.of(content, true, words(Languages.RUSSIAN), Currencies.usual());

        assertThat(table(russian, "plan.sectors").rows().get(0).cells())
                .endsWith("31182 Agricultural research", "4.1 Сельское хозяйство, лесное хозяйство, рыбное хозяйство");
        assertThat(table(russian, "basics.translations").rows().get(0).cells())
                .containsExactly("русский", "Снег", "*Две*");
        assertThat(table(russian, "basics.translations").columns())
                .extracting(Outline.Column::markdown)
                .containsExactly(false, false, true);
        assertThat(russian.stream()
                        .flatMap(section -> section.items().stream())
                        .filter(item -> item instanceof Outline.Fact fact && fact.markdown())
                        .map(Outline.Item::path))
                .containsExactly(
                        "basics.summary",
                        "basics.problem",
                        "basics.suggestion",
                        "cooperation.mechanism.text",
                        "effects.freeTradeZone",
                        "effects.energyEffect",
                        "effects.diplomaticEffect",
                        "finance.otherFunding");
    }

    @Test
    void without_the_right_to_money_there_is_no_money_section() {
        assertThat(of(Proposals.content(), false))
                .extracting(Section::name)
                .containsExactly("basics", "partners", "plan", "cooperation", "effects");
        assertThat(of(Proposals.content(), false).toString()).doesNotContain("800,000", "90,000");
    }

    @Test
    void an_old_version_without_a_field_has_it_empty() {
        ProposalContent old = ContentJson.read("""
                {"title": "Old", "language": "en", "otherCountries": [], "partnerOrganisations": [], "sectors": [],
                 "milestones": [], "bases": [], "flows": [], "talents": [], "supports": [], "budget": []}
                """);

        List<Section> outline = of(old, true);

        assertThat(fact(outline, "basics.acronym")).isEmpty();
        assertThat(fact(outline, "cooperation.mechanism.leadBody")).isEmpty();
        assertThat(fact(outline, "plan.startDate")).isEmpty();
    }

    private static List<Section> of(ProposalContent content, boolean money) {
        return ContentOutline.of(content, money, words(Locale.ENGLISH), Currencies.usual());
    }

    private static Words words(Locale language) {
        return new Words(MESSAGES, language, ZoneId.of("Asia/Shanghai"));
    }

    private static Stream<String> labels(Section section) {
        return Stream.concat(
                Stream.of(section.titleKey()),
                section.items().stream()
                        .flatMap(item -> item instanceof Table table
                                ? Stream.concat(
                                        Stream.of(item.labelKey()),
                                        table.columns().stream().map(Column::labelKey))
                                : Stream.of(item.labelKey())));
    }

    private static List<String> identities(List<Section> outline, String path) {
        return table(outline, path).rows().stream().map(Outline.Row::identity).toList();
    }

    private static Table table(List<Section> outline, String path) {
        return (Table) item(outline, path);
    }

    private static String fact(List<Section> outline, String path) {
        return ((Fact) item(outline, path)).text();
    }

    private static Item item(List<Section> outline, String path) {
        return outline.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> Objects.equals(item.path(), path))
                .findFirst()
                .orElseThrow();
    }
}
