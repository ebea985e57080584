package org.khorgos.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Currencies;
import org.khorgos.base.Messages;
import org.khorgos.base.Side;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.print.ContentDifference.Change;
import org.khorgos.print.ContentDifference.Kind;
import org.khorgos.print.ContentDifference.Piece;
import org.khorgos.print.ContentDifference.RowsChange;
import org.khorgos.print.ContentDifference.TextChange;
import org.khorgos.print.ContentDifference.Values;
import org.khorgos.testing.Proposals;

class ContentDifferenceTests {
    private static final Messages MESSAGES = new Messages();
    private final ProposalContent content = Proposals.content();

    @Test
    void equal_versions_do_not_differ() {
        assertThat(between(content, Proposals.content()).isNothing()).isTrue();
    }

    @Test
    void a_changed_field_stands_in_its_section_with_both_values() {
        Plan plan = content.plan();
        ProposalContent later = content.with(
                new Plan(plan.startDate(), plan.endDate(), 4, plan.trlTarget(), plan.sectors(), plan.milestones()));

        ContentDifference difference = between(content, later);

        assertThat(difference.sections()).singleElement().satisfies(section -> {
            assertThat(section.titleKey()).isEqualTo("proposal.section.plan");
            assertThat(section.changes())
                    .containsExactly(new TextChange("proposal.field.plan.trlNow", new Values("3", "4")));
        });
    }

    @Test
    void rows_are_matched_by_their_name_wherever_they_stand() {
        List<Milestone> before = List.of(milestone("A", 1), milestone("B", 2), milestone("C", 3));
        List<Milestone> after = List.of(milestone("New", 9), milestone("B", 4), milestone("C", 3));

        RowsChange rows = milestones(before, after);

        assertThat(rows.rows())
                .extracting(ContentDifference.RowChange::kind)
                .containsExactly(Kind.ADDED, Kind.CHANGED, Kind.REMOVED);
        assertThat(rows.rows().get(1).cells().get(0)).isEqualTo(new Values("B", "B"));
        assertThat(rows.rows().get(1).cells().get(1)).isEqualTo(new Values("Feb 2, 2028", "Feb 4, 2028"));
        assertThat(rows.rows().get(2).cells().get(0)).isEqualTo(new Values("A", ""));
        assertThat(rows.reordered()).isFalse();
    }

    @Test
    void a_renamed_row_that_keeps_something_is_the_same_row() {
        assertThat(milestones(List.of(milestone("Stations stand", 3)), List.of(milestone("Stations measure", 3)))
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(row.cells().get(0)).isEqualTo(new Values("Stations stand", "Stations measure"));
                });
    }

    @Test
    void twins_are_matched_one_by_one() {
        List<Milestone> before = List.of(milestone("A", 1), milestone("A", 1));

        assertThat(milestones(before, List.of(milestone("A", 1))).rows())
                .extracting(ContentDifference.RowChange::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void another_order_of_the_same_rows_is_said() {
        RowsChange rows = milestones(
                List.of(milestone("A", 1), milestone("B", 2)), List.of(milestone("B", 2), milestone("A", 1)));

        assertThat(rows.rows()).isEmpty();
        assertThat(rows.reordered()).isTrue();
    }

    @Test
    void who_may_not_see_money_sees_no_difference_in_it() {
        BudgetLine line = content.finance().budget().get(0);
        ProposalContent later = content.with(new Finance(
                List.of(new BudgetLine(line.year(), Side.HOME, line.category(), new java.math.BigDecimal("123456.78"))),
                "Other"));

        assertThat(between(content, later).toString()).contains("123,456.78");
        assertThat(OutlineDifference.between(outline(content, false), outline(later, false))
                        .isNothing())
                .isTrue();
    }

    @Test
    void long_texts_are_marked_word_by_word() {
        String before = "Two teams measure what snow gives to the rivers of both valleys in spring.";
        String after = "Three teams measure what snow gives to the rivers of both valleys in early spring.";

        assertThat(new Values(before, after).pieces())
                .containsExactly(
                        new Piece(Kind.REMOVED, "Two"),
                        new Piece(Kind.ADDED, "Three"),
                        new Piece(Kind.SAME, " teams measure what snow gives to the rivers of both valleys in "),
                        new Piece(Kind.ADDED, "early "),
                        new Piece(Kind.SAME, "spring."));
    }

    @Test
    void chinese_texts_are_marked_character_by_character() {
        assertThat(new Values("两个团队在春季测量两条河谷的积雪。", "两个团队在冬季测量两条河谷的积雪。").pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "两个团队在"),
                        new Piece(Kind.REMOVED, "春"),
                        new Piece(Kind.ADDED, "冬"),
                        new Piece(Kind.SAME, "季测量两条河谷的积雪。"));
    }

    @Test
    void short_values_and_texts_with_little_in_common_are_put_one_after_the_other() {
        assertThat(new Values("CNY 800,000.00", "CNY 900,000.00").pieces())
                .containsExactly(new Piece(Kind.REMOVED, "CNY 800,000.00"), new Piece(Kind.ADDED, "CNY 900,000.00"));
        String before = "one two three four five six seven eight nine ten eleven";
        String after = "uno due tre quattro cinque sei sette otto nove dieci eleven";
        assertThat(new Values(before, after).pieces())
                .containsExactly(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        assertThat(new Values("", "new").pieces()).containsExactly(new Piece(Kind.ADDED, "new"));
    }

    @Test
    void pieces_put_together_give_both_texts_again_and_the_longest_texts_take_no_time() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            String before = chinese(random, 4000);
            String after = round % 2 == 0 ? chinese(random, 4000) : shuffled(before, random);
            long start = System.nanoTime();
            List<Piece> pieces = new Values(before, after).pieces();
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(joined(pieces, Kind.ADDED)).isEqualTo(before);
            assertThat(joined(pieces, Kind.REMOVED)).isEqualTo(after);
            assertThat(took).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String chinese(Random random, int length) {
        return random.ints(length, 0x4e00, 0x4e80).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String shuffled(String text, Random random) {
        List<String> characters = new ArrayList<>(List.of(text.split("")));
        Collections.shuffle(characters.subList(1000, 1500), random);
        return String.join("", characters);
    }

    private RowsChange milestones(List<Milestone> before, List<Milestone> after) {
        Change change =
                between(with(before), with(after)).sections().get(0).changes().get(0);
        return (RowsChange) change;
    }

    private ProposalContent with(List<Milestone> milestones) {
        Plan plan = content.plan();
        return content.with(new Plan(
                plan.startDate(), plan.endDate(), plan.trlNow(), plan.trlTarget(), plan.sectors(), milestones));
    }

    private static Milestone milestone(String title, int day) {
        return new Milestone(title, java.time.LocalDate.of(2028, 2, day));
    }

    private static ContentDifference between(ProposalContent before, ProposalContent after) {
        return OutlineDifference.between(outline(before, true), outline(after, true));
    }

    private static List<Outline.Section> outline(ProposalContent content, boolean money) {
        return ContentOutline.of(
                content, money, new Words(MESSAGES, Locale.ENGLISH, ZoneOffset.UTC), Currencies.usual());
    }
}
