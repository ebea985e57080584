package org.khorgos.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.calendar.SessionRule;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.portfolio.export.ExportService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ProposalListServiceTests {
    private static final int ALL = 200;

    @Autowired
    private ProposalListService list;

    @Autowired
    private ExportService exports;

    @Autowired
    private CallService calls;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    @Autowired
    private JdbcClient jdbc;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void everybody_finds_what_they_may_see_and_nobody_else_anything() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = marked(ProposalState.REVIEWING, signatory);

        for (UserRow reader : List.of(
                signatory,
                people.someone(Role.OFFICE),
                people.someone(Role.AUDITOR),
                people.someone(Role.COMMITTEE_MEMBER))) {
            assertThat(found(reader)).as("%s", reader.roles()).containsExactly(id);
        }
        for (UserRow reader : List.of(
                people.someone(Role.PROPOSER),
                people.someone(Role.EXPERT),
                people.someone("KZ", Role.PARTNER_FOCAL_POINT),
                people.someone(Role.HOST_HANDLER),
                people.someone(Role.FUNDING_OFFICER))) {
            assertThat(found(reader)).as("%s", reader.roles()).isEmpty();
        }
    }

    @Test
    void counts_and_exports_show_what_the_list_shows() {
        UserRow signatory = people.someone(Role.PROPOSER);
        marked(ProposalState.REVIEWING, signatory);
        marked(ProposalState.IN_COMMITTEE, signatory);
        ProposalFilter filter = words(word);

        ListCounts counts = people.as(signatory, () -> list.counts(filter.in(Stage.REVIEW)));

        assertThat(counts.in(Stage.REVIEW)).isOne();
        assertThat(counts.in(Stage.COMMITTEE)).isOne();
        assertThat(counts.in(null)).isEqualTo(2);
        assertThat(counts.countries()).containsExactly("KZ");
        assertThat(csv(signatory, filter).lines()).hasSize(4);
        assertThat(csv(people.someone(Role.PROPOSER), filter).lines()).hasSize(2);
    }

    @Test
    void words_are_found_in_number_place_country_and_names_of_signatories() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = marked(ProposalState.FILED, signatory);
        String number = jdbc.sql("select number from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();

        for (String text : List.of(
                number,
                signatory.displayName(),
                word + " Kazakhstan",
                word + " 哈萨克",
                word + " Казах",
                word + " ecology")) {
            assertThat(people.as(signatory, () -> list.page(words(text), ProposalSort.LATEST, 0, ALL)))
                    .as(text)
                    .extracting(ProposalRow::id)
                    .contains(id);
        }
        assertThat(people.as(signatory, () -> list.page(words(word + " Uzbekistan"), ProposalSort.LATEST, 0, ALL)))
                .isEmpty();
        assertThat(people.as(signatory, () -> list.page(words(word + "%"), ProposalSort.LATEST, 0, ALL)))
                .isEmpty();
    }

    @Test
    void filters_narrow_together() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = marked(ProposalState.RETURNED, signatory);
        UUID call = jdbc.sql("select call_id from proposal where proposal_id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
        UserRow office = people.someone(Role.OFFICE);

        assertThat(found(
                        office,
                        new ProposalFilter(word, Stage.FORMAL_CHECK, StateGroup.WITH_PROPOSERS, "KZ", call, false)))
                .containsExactly(id);
        assertThat(found(office, new ProposalFilter(word, null, null, "", null, true)))
                .isEmpty();
        assertThat(found(signatory, new ProposalFilter(word, null, null, "", null, true)))
                .containsExactly(id);
        assertThat(found(office, new ProposalFilter(word, Stage.REVIEW, null, "", null, false)))
                .isEmpty();
        assertThat(found(office, new ProposalFilter(word, null, StateGroup.FUNDED, "", null, false)))
                .isEmpty();
        assertThat(found(office, new ProposalFilter(word, null, null, "UZ", null, false)))
                .isEmpty();
        assertThat(found(office, new ProposalFilter(word, null, null, "", UUID.randomUUID(), false)))
                .isEmpty();
    }

    @Test
    void pages_follow_one_another_in_every_order() {
        UserRow signatory = people.someone(Role.PROPOSER);
        Set<ProposalId> made = Set.of(
                marked(ProposalState.FILED, signatory),
                marked(ProposalState.REVIEWING, signatory),
                marked(ProposalState.IN_COMMITTEE, signatory));

        for (ProposalSort.Column column : ProposalSort.Column.values()) {
            ProposalSort sort = new ProposalSort(column, true);
            List<ProposalRow> first = people.as(signatory, () -> list.page(words(word), sort, 0, 2));
            List<ProposalRow> second = people.as(signatory, () -> list.page(words(word), sort, 2, 2));

            assertThat(first).hasSize(2);
            assertThat(second).hasSize(1);
            assertThat(first).doesNotContainAnyElementsOf(second);
            assertThat(made)
                    .containsAll(first.stream().map(ProposalRow::id).toList())
                    .contains(second.get(0).id());
        }
    }

    @Test
    void amounts_are_shown_only_to_who_may_see_the_money_of_that_proposal() {
        UserRow signatory = people.someone(Role.PROPOSER);
        marked(ProposalState.REVIEWING, signatory);

        ProposalRow own = people.as(signatory, () -> list.page(words(word), ProposalSort.LATEST, 0, 1)
                .get(0));
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        ProposalRow others = people.as(
                member, () -> list.page(words(word), ProposalSort.LATEST, 0, 1).get(0));

        assertThat(own.requestedHome()).isNotNull();
        assertThat(others.requestedHome()).isNull();
        assertThat(csv(signatory, words(word))).contains("800000.00", "90000.50");
        assertThat(csv(member, words(word))).doesNotContain("800000", "90000");
    }

    @Test
    void an_export_names_its_filter_and_disarms_formulas() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = marked(ProposalState.FILED, signatory);
        jdbc.sql(
                        "update proposal set title = concat('=HYPERLINK(\"http://evil.example\")', :word) where proposal_id = :id")
                .param("word", word)
                .param("id", id.value())
                .update();

        String csv = csv(signatory, new ProposalFilter(word, Stage.FILING, null, "KZ", null, true));

        assertThat(csv.lines().findFirst().orElseThrow()).contains(word, "Filing", "Kazakhstan", "Only mine");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil.example\"\")").doesNotContain(",=", "\n=");
    }

    @Test
    void an_export_says_session_sectors_codes_countries_readiness_money_and_titles() {
        UserRow signatory = people.someone(Role.PROPOSER);
        ProposalId id = marked(ProposalState.FILED, signatory);
        jdbc.sql("""
                        update proposal set session_year = 2027, session_timing = 'REGULAR', details = json_merge_patch(details,
                          json_object('translations', json_array(json_object('language', 'ru', 'title', '+Снег', 'summary', '')),
                            'otherCountries', json_array('UZ'), 'sectors', json_array(
                              json_object('code', 'AGRICULTURE', 'share', 60, 'dac', '31182', 'ford', '4.1'),
                              json_object('code', 'NEW_ENERGY', 'share', 40, 'dac', '', 'ford', '4.1'))))
                        where proposal_id = ?
                        """).param(id.value()).update();
        try {
            List<String> lines = csv(signatory, words(word)).lines().toList();
            List<String> headers = List.of(lines.get(1).split(","));
            assertThat(headers).contains("Session", "DAC purpose codes", "TRL now", "Title in Russian");
            assertThat(lines.get(2))
                    .contains("'+Снег")
                    .contains("\"2027, regular: came after the cut-off\"")
                    .contains("\"Kazakhstan; Uzbekistan\"")
                    .contains("\"Agriculture 60 %; New energy 40 %\"")
                    .contains(",31182 Agricultural research,")
                    .contains(",3,6,800000.00,CNY,90000.50,USD")
                    .containsOnlyOnce("4.1 ");
            assertThat(people.as(signatory, () -> list.page(words(word), ProposalSort.LATEST, 0, 1)))
                    .extracting(row -> row.session())
                    .containsExactly(new SessionRule.Session(2027, SessionRule.Timing.REGULAR));
        } finally {
            jdbc.sql("update proposal set session_year = null, session_timing = null where proposal_id = ?")
                    .param(id.value())
                    .update();
        }
    }

    @Test
    void a_page_with_its_counts_and_calls_needs_three_statements() {
        UserRow office = people.someone(Role.OFFICE);
        marked(ProposalState.FILED, people.someone(Role.PROPOSER));

        var counted = Statements.count(
                "the list of proposals",
                () -> people.as(office, () -> {
                    calls.all();
                    list.counts(words(word));
                    return list.page(words(word), ProposalSort.LATEST, 0, 50);
                }));

        assertThat(counted.result()).hasSize(1);
        assertThat(counted.statements()).hasSizeLessThanOrEqualTo(3);
    }

    private ProposalId marked(ProposalState state, UserRow by) {
        ProposalId id = proposals.in(state, by);
        jdbc.sql(
                        "update proposal set acronym = left(:word, 30), title = concat(title, ' ', :word) where proposal_id = :id")
                .param("word", word)
                .param("id", id.value())
                .update();
        return id;
    }

    private List<ProposalId> found(UserRow reader) {
        return found(reader, words(word));
    }

    private List<ProposalId> found(UserRow reader, ProposalFilter filter) {
        return people.as(reader, () -> list.page(filter, ProposalSort.LATEST, 0, ALL)).stream()
                .map(ProposalRow::id)
                .toList();
    }

    private String csv(UserRow reader, ProposalFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        people.as(reader, () -> exports.write(filter, ProposalSort.LATEST, ExportFormat.CSV, Locale.ENGLISH, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ProposalFilter words(String text) {
        return new ProposalFilter(text, null, null, "", null, false);
    }
}
