package org.khorgos.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Capacity;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Languages;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.call.CallService;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class RankingServiceTests {
    @Autowired
    RankingService rankings;

    @Autowired
    RankingExportService exports;

    @Autowired
    BareProposals proposals;

    @Autowired
    People people;

    @Autowired
    Proposals real;

    @Autowired
    CallService calls;

    @Autowired
    JdbcClient jdbc;

    UUID call;
    UserRow chair;
    UserRow member;
    ProposalId first;
    ProposalId second;
    ProposalId third;
    ProposalId fourth;

    @BeforeEach
    void rank() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        member = people.someone(Role.COMMITTEE_MEMBER);
        call = real.call();
        fourth = passed("Late", "4.0", "4.0", "90000.00", 2);
        third = passed("Early", "4.0", "4.0", "90000.00", 1);
        second = passed("Dear", "4.0", "4.5", "120000.00", 3);
        first = passed("Best", "5.0", "4.0", null, 4);
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from review_result where proposal_id in (?, ?, ?, ?)")
                .params(first.value(), second.value(), third.value(), fourth.value())
                .update();
        proposals.clear();
    }

    @Test
    void each_place_says_what_puts_it_before_the_next_one() {
        List<RankingRow> rows = ranking(chair);
        assertThat(ids(rows)).containsExactly(first, second, third, fourth);
        assertThat(rows).extracting(RankingRow::place).containsExactly(1, 2, 3, 4);
        assertThat(rows.get(0).why()).isEqualTo("The sum is 13.0, that of the next one 12.5.");
        assertThat(rows.get(1).why()).isEqualTo("The sum is 12.5, that of the next one 12.0.");
        assertThat(rows.get(2).why())
                .contains("sum, impact and amount are equal")
                .contains("came in");
        assertThat(rows.get(3).why()).isEqualTo("The last place.");
        assertThat(rows).extracting(RankingRow::requested).containsOnlyNulls();
        for (Locale language : List.of(Languages.CHINESE, Languages.RUSSIAN)) {
            assertThat(people.as(chair, () -> rankings.ranking(call, language)))
                    .extracting(RankingRow::why)
                    .noneMatch(why -> why.contains("next") || why.contains("review.ranking"));
        }
    }

    @Test
    void who_asks_for_less_stands_before_equals_and_only_those_who_may_know_read_how_much() {
        request(third, "80000.00");
        assertThat(ranking(chair).get(2).why()).isEqualTo("Sum and impact are equal; it asks the home side for less.");
        UserRow both = people.someone(Role.COMMITTEE_CHAIR, Role.AUDITOR);
        assertThat(ranking(both).get(2).why()).contains("80,000.00").contains("90,000.00");
        assertThat(ranking(both).get(2).requested()).isEqualByComparingTo("80000");
    }

    @Test
    void what_somebody_may_not_see_leaves_no_gap() {
        proposals.grant(second, Groups.person(member.id()), Capacity.CONFLICT.name());
        List<RankingRow> rows = ranking(member);
        assertThat(ids(rows)).containsExactly(first, third, fourth);
        assertThat(rows).extracting(RankingRow::place).containsExactly(1, 2, 3);
        assertThat(rows.get(0).why()).isEqualTo("The sum is 13.0, that of the next one 12.0.");
        assertThat(csv(member)).doesNotContain("Dear").doesNotContain("12.5");
        UserRow signer = people.someone(Role.PROPOSER, Role.COMMITTEE_MEMBER);
        proposals.grant(first, Groups.person(signer.id()), Capacity.SIGNATORY.name());
        assertThat(ids(ranking(signer))).containsExactly(second, third, fourth);
    }

    @Test
    void what_failed_or_ended_has_no_place() {
        jdbc.sql("update review_result set result = 'FAIL' where proposal_id = ?")
                .param(second.value())
                .update();
        proposals.move(third, ProposalState.REJECTED);
        proposals.move(first, ProposalState.ALLOCATED);
        assertThat(ids(ranking(member))).containsExactly(first, fourth);
    }

    @Test
    void nobody_else_gets_the_ranking() {
        for (Role role : List.of(Role.EXPERT, Role.PROPOSER, Role.OFFICE)) {
            UserRow other = people.someone(role);
            assertThatThrownBy(() -> ranking(other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> csv(other)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void the_file_says_what_the_page_says() {
        assertThat(csv(chair).lines()).hasSize(6);
        assertThat(csv(chair)).contains("Best", "The sum is 13.0, that of the next one 12.5.");
    }

    @Test
    void a_ranking_needs_one_statement_however_long_it_is() {
        var counted = people.as(chair, () -> Statements.count("ranking", () -> rankings.ranking(call, Locale.ENGLISH)));
        assertThat(counted.result()).hasSize(4);
        assertThat(counted.count()).isEqualTo(1);
    }

    @Test
    void the_calls_with_a_ranking_are_those_in_which_the_reader_sees_a_place_in_one_statement() {
        var counted = people.as(chair, () -> Statements.count("ranked calls", () -> rankings.calls()));
        assertThat(counted.result()).contains(call);
        assertThat(counted.count()).isEqualTo(1);
        for (ProposalId id : List.of(first, second, third)) {
            proposals.grant(id, Groups.person(member.id()), Capacity.CONFLICT.name());
        }
        assertThat(people.as(member, () -> rankings.calls())).contains(call);
        proposals.grant(fourth, Groups.person(member.id()), Capacity.CONFLICT.name());
        assertThat(people.as(member, () -> rankings.calls())).doesNotContain(call);
        UserRow office = people.someone(Role.OFFICE);
        assertThatThrownBy(() -> people.as(office, () -> rankings.calls())).isInstanceOf(AccessDeniedException.class);
    }

    private List<RankingRow> ranking(UserRow reader) {
        return people.as(reader, () -> rankings.ranking(call, Locale.ENGLISH));
    }

    private static List<ProposalId> ids(List<RankingRow> rows) {
        return rows.stream().map(RankingRow::id).toList();
    }

    private String csv(UserRow reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        people.as(reader, () -> exports.write(call, ExportFormat.CSV, Locale.ENGLISH, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private ProposalId passed(String title, String excellence, String impact, @Nullable String requested, int hour) {
        ProposalId id = proposals.put(ProposalState.IN_COMMITTEE, title, people.someone(Role.PROPOSER));
        jdbc.sql("update proposal set submitted_at = ?, call_id = ?, call_version_id = ? where proposal_id = ?")
                .params(
                        Timestamp.from(Instant.parse("2025-03-05T0%d:00:00Z".formatted(hour))),
                        call,
                        SystemUser.call(() -> calls.get(call)).version(),
                        id.value())
                .update();
        if (requested != null) {
            request(id, requested);
        }
        BigDecimal sum = new BigDecimal(excellence).add(new BigDecimal(impact)).add(new BigDecimal("4.0"));
        jdbc.sql("insert into review_result (proposal_id, version, result, valid, excellence, impact, implementation, "
                        + "score_sum, widest_spread, recorded_at) values (?, 0, 'PASS', 3, ?, ?, 4.0, ?, 0.5, now(6))")
                .params(id.value(), excellence, impact, sum)
                .update();
        return id;
    }

    private void request(ProposalId id, String amount) {
        jdbc.sql("update proposal set requested_home = ? where proposal_id = ?")
                .params(amount, id.value())
                .update();
    }
}
