package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.filing.FilingStatistics.CountryLine;
import org.khorgos.filing.FilingStatistics.Line;
import org.khorgos.filing.ManyProposals.Row;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.khorgos.testing.Statements.Counted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class FilingStatisticsServiceTests {
    private static final ProposerKind MEMBER = ProposerKind.MEMBER;
    private static final ProposalState[] SUBMITTED = EnumSet.complementOf(
                    EnumSet.of(ProposalState.DRAFT, ProposalState.COSIGNING, ProposalState.MERGED))
            .toArray(ProposalState[]::new);

    @Autowired
    FilingStatisticsService statistics;

    @Autowired
    ManyProposals many;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void clear() {
        many.clear();
    }

    /** The published figures of the second session of the 14th CPPCC (March 2024). */
    @Test
    void the_table_of_2024_comes_out_of_its_records() {
        many.put(many.call(2024), recordsOf2024());
        FilingStatistics figures = figures(2024);
        assertThat(figures.received()).isEqualTo(5898);
        assertThat(counts(figures.outcomes()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("FILED", 5006L, "MERGED", 160L, "CONVERTED", 732L));
        assertThat(percents(figures.outcomes())).containsExactly("84.9", "2.7", "12.4");
        assertThat(counts(figures.proposers()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("MEMBER", 4534L, "GROUP", 472L));
        assertThat(percents(figures.proposers())).containsExactly("90.6", "9.4");
        assertThat(counts(figures.classes()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ECONOMIC", 1985L, "POLITICAL", 465L, "CULTURAL", 457L, "SOCIAL", 1436L, "ECOLOGICAL", 663L));
        assertThat(percents(figures.classes())).containsExactly("39.7", "9.3", "9.1", "28.7", "13.2");
        assertThat(figures.addsUp()).isTrue();
        assertThat(figures.waiting()).isZero();
        assertThat(figures.ended()).isZero();
    }

    /** Whatever became of the proposals of a year, the table adds up in every direction. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void received_is_always_filed_and_merged_and_converted(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>(List.of(Row.filed(FilingClass.SOCIAL, MEMBER)));
        int more = random.nextInt(250);
        for (int i = 0; i < more; i++) {
            rows.add(anyRow(random));
        }
        many.put(many.call(2022), rows);
        FilingStatistics figures = figures(2022);
        assertCounted(figures, rows);
        assertAddsUp(figures);
        for (List<Line> table : List.of(figures.outcomes(), figures.proposers(), figures.classes())) {
            assertThat(table.stream().map(Line::percent).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100.0");
        }
    }

    private static void assertCounted(FilingStatistics figures, List<Row> rows) {
        for (FilingOutcome outcome : FilingOutcome.values()) {
            assertThat(figures.count(outcome)).isEqualTo(number(rows, row -> row.outcome() == outcome));
        }
        assertThat(figures.received()).isEqualTo(number(rows, row -> row.outcome() != null));
        assertThat(figures.waiting()).isEqualTo(number(rows, row -> row.outcome() == null && !hasEnded(row)));
        assertThat(figures.ended()).isEqualTo(number(rows, row -> row.outcome() == null && hasEnded(row)));
        assertThat(counts(figures.proposers()))
                .containsEntry("GROUP", number(rows, row -> isFiled(row) && row.kind() == ProposerKind.GROUP));
    }

    private static void assertAddsUp(FilingStatistics figures) {
        long filed = figures.count(FilingOutcome.FILED);
        assertThat(figures.received())
                .isEqualTo(filed + figures.count(FilingOutcome.MERGED) + figures.count(FilingOutcome.CONVERTED));
        assertThat(figures.addsUp()).isTrue();
        assertThat(sum(figures.proposers())).isEqualTo(filed);
        assertThat(sum(figures.classes())).isEqualTo(filed);
        assertThat(figures.countries()).allSatisfy(line -> assertThat(line.filed() + line.merged() + line.converted())
                .isEqualTo(line.received()));
        assertThat(figures.countries().stream().mapToLong(CountryLine::received).sum())
                .isEqualTo(figures.received());
    }

    private static Row anyRow(Random random) {
        FilingOutcome outcome = random.nextInt(4) == 0 ? null : any(random, FilingOutcome.values());
        ProposalState state = any(random, SUBMITTED);
        FilingClass filingClass =
                outcome == FilingOutcome.FILED && random.nextBoolean() ? any(random, FilingClass.values()) : null;
        return new Row(
                state.name(),
                any(random, new String[] {"KZ", "KG", "UZ", "TJ", ""}),
                outcome,
                filingClass,
                any(random, ProposerKind.values()));
    }

    private static <E> E any(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static boolean hasEnded(Row row) {
        return row.state().equals("WITHDRAWN") || row.state().equals("LAPSED");
    }

    private static boolean isFiled(Row row) {
        return row.outcome() == FilingOutcome.FILED;
    }

    private static long number(List<Row> rows, Predicate<Row> kind) {
        return rows.stream().filter(kind).count();
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(Line::count).sum();
    }

    @Test
    void what_is_not_decided_is_not_received_and_what_was_filed_stays_filed_whatever_came_later() {
        many.put(
                many.call(2021),
                List.of(
                        Row.filed(FilingClass.SOCIAL, MEMBER),
                        new Row("WITHDRAWN", "KG", FilingOutcome.FILED, null, ProposerKind.GROUP),
                        new Row("CONVERTED", "KG", FilingOutcome.CONVERTED, null, MEMBER),
                        new Row("MERGED", "KG", FilingOutcome.MERGED, null, MEMBER),
                        new Row("WITHDRAWN", "UZ", null, null, MEMBER),
                        new Row("LAPSED", "UZ", null, null, MEMBER),
                        new Row("SUBMITTED", "UZ", null, null, MEMBER),
                        new Row("FILING", "", null, null, MEMBER),
                        new Row("RETURNED", "", null, null, MEMBER)));
        FilingStatistics figures = figures(2021);
        assertThat(figures.received()).isEqualTo(4);
        assertThat(figures.count(FilingOutcome.FILED)).isEqualTo(2);
        assertThat(figures.ended()).isEqualTo(2);
        assertThat(figures.waiting()).isEqualTo(3);
        assertThat(figures.addsUp()).isTrue();
        assertThat(percents(figures.outcomes())).containsExactly("50.0", "25.0", "25.0");
        assertThat(counts(figures.classes())).containsEntry("SOCIAL", 1L).containsEntry("", 1L);
        assertThat(figures.countries())
                .extracting(CountryLine::country, CountryLine::received, CountryLine::filed, CountryLine::merged)
                .containsExactly(tuple("KG", 3L, 1L, 1L), tuple("KZ", 1L, 1L, 0L));
    }

    @Test
    void what_came_after_the_last_day_of_a_session_counts_to_the_next_whatever_the_year_of_its_call() {
        List<ProposalId> ids = many.put(many.call(2014), Collections.nCopies(3, Row.filed(FilingClass.SOCIAL, MEMBER)));
        jdbc.update(
                "update proposal set session_year = 2015, session_timing = 'REGULAR' where proposal_id = ?",
                ids.get(0).value());
        jdbc.update(
                "update proposal set session_year = 2014, session_timing = 'IN_SESSION' where proposal_id = ?",
                ids.get(1).value());
        assertThat(figures(2014).received()).isEqualTo(2);
        FilingStatistics next = figures(2015);
        assertThat(next.received()).isEqualTo(1);
        assertThat(counts(next.classes())).containsEntry("SOCIAL", 1L);
        assertThat(next.countries()).extracting(CountryLine::received).containsExactly(1L);
        assertThat(years()).contains(2014, 2015);
    }

    @Test
    void a_year_is_named_once_something_was_submitted_to_its_calls() {
        many.call(2020);
        assertThat(years()).doesNotContain(2020);
        many.put(many.call(2020), List.of(Row.filed(FilingClass.SOCIAL, MEMBER)));
        assertThat(years()).contains(2020).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(figures(2019).received()).isZero();
        assertThat(percents(figures(2019).outcomes())).containsExactly("0.0", "0.0", "0.0");
    }

    @Test
    void exactly_those_who_may_read_statistics_get_them() {
        for (Role role : Role.values()) {
            if (!role.assignable()) {
                continue;
            }
            UserRow reader = people.someone(role);
            if (PermissionCatalogue.roles(Operation.READ_STATISTICS).contains(role)) {
                assertThat(people.as(reader, () -> statistics.of(2019)).received())
                        .isZero();
            } else {
                assertThatThrownBy(() -> people.as(reader, () -> statistics.of(2019)))
                        .as(role.name())
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> people.as(reader, statistics::years))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void each_table_takes_one_statement() {
        UserRow officer = people.someone(Role.OFFICE);
        Counted<FilingStatistics> counted =
                Statements.count("filing statistics", () -> people.as(officer, () -> statistics.of(2027)));
        assertThat(counted.count()).isEqualTo(3);
    }

    private static List<Row> recordsOf2024() {
        List<Row> rows = new ArrayList<>();
        Map<FilingClass, Integer> classes = new EnumMap<>(Map.of(
                FilingClass.ECONOMIC, 1985,
                FilingClass.POLITICAL, 465,
                FilingClass.CULTURAL, 457,
                FilingClass.SOCIAL, 1436,
                FilingClass.ECOLOGICAL, 663));
        classes.forEach((filingClass, number) -> {
            for (int i = 0; i < number; i++) {
                rows.add(Row.filed(filingClass, rows.size() < 472 ? ProposerKind.GROUP : MEMBER));
            }
        });
        rows.addAll(Collections.nCopies(160, new Row("MERGED", "UZ", FilingOutcome.MERGED, null, MEMBER)));
        rows.addAll(Collections.nCopies(732, new Row("CONVERTED", "KG", FilingOutcome.CONVERTED, null, MEMBER)));
        return rows;
    }

    private FilingStatistics figures(int year) {
        return people.as(people.someone(Role.OFFICE), () -> statistics.of(year));
    }

    private List<Integer> years() {
        return people.as(people.someone(Role.SUPERVISOR), statistics::years);
    }

    private static Map<String, Long> counts(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::name, Line::count));
    }

    private static List<String> percents(List<Line> lines) {
        return lines.stream().map(line -> line.percent().toPlainString()).toList();
    }
}
