package org.khorgos.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Capacity;
import org.khorgos.access.ProposalId;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.review.RoundFilter.Progress;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class RoundOverviewServiceTests {
    @Autowired
    RoundOverviewService overviews;

    @Autowired
    RoundExportService exports;

    @Autowired
    ReviewService reviews;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    Panels panels;

    @Autowired
    Proposals proposals;

    @Autowired
    People people;

    @Autowired
    BareProposals bare;

    UUID call;
    UserRow secretary;
    UserRow chair;
    List<UserRow> experts;

    @BeforeEach
    void people() {
        call = proposals.call();
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        chair = people.someone(Role.COMMITTEE_CHAIR);
        experts = panels.experts();
    }

    @Test
    void a_row_tells_experts_figures_and_result() {
        ProposalId first = reviewed("5.0", "4.0", "1.0");
        ProposalId second = invited();
        panels.accept(second, experts.get(0));
        panels.accept(second, experts.get(1));
        SystemUser.run(() -> reviews.lapseReview(panels.of(second, experts.get(1))));

        List<RoundRow> rows = overview(secretary).proposals();
        RoundRow done = row(rows, first);
        assertThat(List.of(done.asked(), done.accepted(), done.in(), done.late()))
                .containsExactly(3, 3, 3, 0);
        assertThat(done.figures().totals())
                .isEqualTo(new Spread(3, new BigDecimal("3.33"), new BigDecimal("4.00"), new BigDecimal("4.00")));
        assertThat(done.figures().needsDiscussion()).isTrue();
        assertThat(done.result()).isEqualTo(ReviewResult.PASS);
        RoundRow open = row(rows, second);
        assertThat(List.of(open.asked(), open.accepted(), open.in(), open.late()))
                .containsExactly(3, 2, 0, 1);
        assertThat(open.figures().totals().mean()).isNull();
        assertThat(open.result()).isNull();
        assertThat(rows.stream().filter(new RoundFilter("", Progress.DISCUSSION)::takes))
                .containsExactly(done);
        assertThat(rows.stream().filter(new RoundFilter("", Progress.LATE)::takes))
                .containsExactly(open);
        assertThat(rows.stream().filter(new RoundFilter("", Progress.WAITING)::takes))
                .containsExactly(open);
    }

    @Test
    void only_the_chair_learns_how_strictly_the_experts_score() {
        ProposalId id = reviewed("5.0", "3.0", "1.0");

        assertThat(overview(secretary).experts()).isEmpty();
        assertThat(people.as(secretary, () -> reviews.details(id)).calibration())
                .isEmpty();
        assertThat(overview(chair).experts())
                .extracting(RoundOverview.ExpertRow::calibration)
                .containsExactlyInAnyOrder(new BigDecimal("1.22"), new BigDecimal("0.00"), new BigDecimal("-1.22"));
        assertThat(people.as(chair, () -> reviews.details(id)).calibration())
                .containsEntry(panels.of(id, experts.get(0)), new BigDecimal("1.22"));
    }

    @Test
    void equal_or_few_experts_are_not_compared() {
        reviewed("3.0", "3.0", "3.0");

        assertThat(overview(chair).experts())
                .hasSize(3)
                .extracting(RoundOverview.ExpertRow::calibration)
                .containsOnlyNulls();
    }

    @Test
    void who_signed_a_proposal_finds_nothing_of_its_review() {
        ProposalId id = reviewed("5.0", "4.0", "1.0");
        for (UserRow reader : List.of(secretary, chair)) {
            bare.grant(id, Groups.person(reader.id()), Capacity.SIGNATORY.name());
            assertThat(overview(reader).proposals()).isEmpty();
            assertThat(overview(reader).experts()).isEmpty();
            assertThat(csv(reader, RoundFilter.ALL).lines()).hasSize(2);
        }
    }

    @Test
    void nobody_else_gets_the_overview() {
        for (Role role : List.of(Role.COMMITTEE_MEMBER, Role.EXPERT, Role.PROPOSER, Role.OFFICE)) {
            UserRow other = people.someone(role);
            assertThatThrownBy(() -> overview(other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> csv(other, RoundFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void the_file_says_what_the_filter_leaves() {
        reviewed("5.0", "4.0", "1.0");
        invited();

        assertThat(csv(secretary, RoundFilter.ALL).lines()).hasSize(4);
        assertThat(csv(secretary, new RoundFilter("", Progress.PASS)))
                .contains("3.33", "Passed")
                .doesNotContain(experts.get(0).displayName());
        assertThat(csv(secretary, new RoundFilter("", Progress.PASS)).lines()).hasSize(3);
    }

    @Test
    void two_hundred_proposals_need_six_statements() {
        for (int i = 0; i < 4; i++) {
            invited();
        }
        reviewed("5.0", "4.0", "1.0");
        for (int i = 5; i < 200; i++) {
            panels.opened(call);
        }

        var counted = people.as(
                chair,
                () -> Statements.count("overview of 200 reviews", () -> overviews.overview(call, Locale.ENGLISH)));

        assertThat(counted.result().proposals()).hasSize(200);
        assertThat(counted.statements()).hasSizeLessThanOrEqualTo(6);
    }

    private RoundOverview overview(UserRow reader) {
        return people.as(reader, () -> overviews.overview(call, Locale.ENGLISH));
    }

    private String csv(UserRow reader, RoundFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        people.as(reader, () -> exports.write(call, filter, ExportFormat.CSV, Locale.ENGLISH, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private ProposalId invited() {
        ProposalId id = panels.opened(call);
        people.as(secretary, () -> assignments.assign(id, Panels.ids(experts)));
        return id;
    }

    private ProposalId reviewed(String first, String second, String third) {
        ProposalId id = invited();
        List<String> scores = List.of(first, second, third);
        for (int i = 0; i < scores.size(); i++) {
            panels.accept(id, experts.get(i));
            panels.write(id, experts.get(i), scores.get(i), scores.get(i), scores.get(i));
        }
        SystemUser.run(() -> {
            reviews.summariseReviews(id);
            reviews.recordReview(id, ReviewResult.PASS);
        });
        return id;
    }

    private static RoundRow row(List<RoundRow> rows, ProposalId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
