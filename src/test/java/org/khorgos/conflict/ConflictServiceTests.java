package org.khorgos.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertRefused;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.conflict.Exclusion.Kind;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.DeclarationService;
import org.khorgos.expert.Interest;
import org.khorgos.expert.InterestKind;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationParentService;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.pastproject.OrganisationName;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalListService;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.review.ReviewService;
import org.khorgos.testing.BareProposals;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ConflictServiceTests {
    @Autowired
    ConflictRule rule;

    @Autowired
    ConflictService conflicts;

    @Autowired
    ExclusionService exclusions;

    @Autowired
    DeclarationService declarations;

    @Autowired
    ProposalListService lists;

    @Autowired
    ReviewService reviews;

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationParentService parents;

    @Autowired
    AccessRule access;

    @Autowired
    VisibilityRule visibility;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    BareProposals bare;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UserRow proposer;
    UserRow chair;
    UserRow secretary;
    ProposalId id;

    @BeforeEach
    void filed() {
        proposer = people.someone(Role.PROPOSER);
        chair = people.someone(Role.COMMITTEE_CHAIR);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        id = proposals.in(ProposalState.FILED, proposer);
    }

    @AfterEach
    void clear() {
        bare.clear();
    }

    @Test
    void every_ground_is_found_by_comparing_and_an_outsider_has_none() {
        UserRow outsider = people.someone("DE", Role.EXPERT);
        UserRow employee = people.someone(organisation("institute OF ecology", "CN"), Role.EXPERT);
        UserRow namesake = people.someone(organisation("Institute of Ecology", "DE"), Role.EXPERT);
        UserRow colleague = people.someone(proposer.organisation(), Role.EXPERT);
        UserRow payer = people.someone(Role.EXPERT, Role.FUNDING_OFFICER);
        UserRow tied = people.someone(Role.EXPERT);
        people.as(
                tied,
                () -> declarations.declare(new DeclarationDraft(
                        List.of(new Interest(InterestKind.CONSULTING, "Institute of Water", "", null, "")), true)));
        UserRow partner = people.someone(Role.EXPERT);
        joint("Institute of Water", "KZ", partner.organisationName(), "CN", today().minusMonths(47));
        UserRow former = people.someone(Role.EXPERT);
        joint("Institute of Water", "KZ", former.organisationName(), "CN", today().minusMonths(49));
        name(Kind.PERSON, "  PERSON " + outsiderOf(payer));
        name(Kind.ORGANISATION, tied.organisationName());

        assertThat(grounds(outsider)).isEmpty();
        assertThat(grounds(employee)).containsExactly(Ground.SAME_ORGANISATION);
        assertThat(grounds(namesake)).isEmpty();
        assertThat(grounds(colleague)).containsExactly(Ground.SAME_ORGANISATION);
        assertThat(grounds(proposer)).contains(Ground.SIGNATORY);
        assertThat(grounds(tied)).containsExactly(Ground.DECLARED_TIE, Ground.NAMED_BY_PROPOSER);
        assertThat(grounds(partner)).containsExactly(Ground.JOINT_PROJECT);
        assertThat(grounds(former)).isEmpty();
        assertThat(grounds(payer)).containsExactly(Ground.FUNDER_STAFF, Ground.NAMED_BY_PROPOSER);
        assertThat(rule(payer).bars(id, payer.id())).isTrue();
        assertThat(rule(payer).recuses(id, payer.id())).isFalse();
        assertThat(rule(partner).recuses(id, partner.id())).isTrue();
    }

    @Test
    void who_works_for_the_same_parent_is_in_conflict_as_long_as_it_is_one() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow sister = people.someone(Role.EXPERT);
        UserRow above = people.someone(Role.EXPERT);
        UserRow outsider = people.someone(Role.EXPERT);
        review();
        people.as(officer, () -> parents.put(proposer.organisation(), above.organisation()));
        people.as(officer, () -> parents.put(sister.organisation(), above.organisation()));
        people.as(officer, () -> parents.put(outsider.organisation(), people.organisation("CN")));

        assertThat(grounds(sister)).containsExactly(Ground.PARENT_ORGANISATION);
        assertThat(grounds(above)).containsExactly(Ground.PARENT_ORGANISATION);
        assertThat(grounds(outsider)).isEmpty();
        assertThat(rule(sister).recuses(id, sister.id())).isTrue();
        await().atMost(Duration.ofMinutes(1)).until(() -> recorded(sister).contains("PARENT_ORGANISATION DETECTED"));

        people.as(officer, () -> parents.put(sister.organisation(), null));
        assertThat(grounds(sister)).isEmpty();
        assertThat(grounds(above)).containsExactly(Ground.PARENT_ORGANISATION);
    }

    @Test
    void who_works_anywhere_below_what_stands_above_an_organisation_that_takes_part_is_in_conflict() {
        UserRow officer = people.someone(Role.OFFICE);
        OrganisationId top = people.organisation("CN");
        OrganisationId between = people.organisation("CN");
        UserRow cousin = people.someone(Role.EXPERT);
        UserRow atTop = people.someone(top, Role.EXPERT);
        people.as(officer, () -> parents.put(proposer.organisation(), between));
        assertThat(grounds(atTop)).isEmpty();
        people.as(officer, () -> parents.put(between, top));
        people.as(officer, () -> parents.put(cousin.organisation(), top));

        assertThat(grounds(atTop)).containsExactly(Ground.PARENT_ORGANISATION);
        assertThat(grounds(cousin)).containsExactly(Ground.PARENT_ORGANISATION);
    }

    @Test
    void two_hundred_proposals_and_many_people_take_as_many_statements_as_one_of_each() {
        List<UserRow> experts = IntStream.range(0, 12)
                .mapToObj(number -> people.someone(Role.EXPERT))
                .toList();
        List<ProposalId> many = IntStream.range(0, 200)
                .mapToObj(number -> bare.put(ProposalState.REVIEWING, "Conflicts " + number, proposer))
                .toList();
        int one = statements(many.subList(0, 1), experts.subList(0, 1));
        long began = System.nanoTime();
        int all = statements(many, experts);
        System.out.printf("conflicts of 200 proposals x 12 people: %d ms%n", (System.nanoTime() - began) / 1_000_000);
        assertThat(all).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    @Test
    void a_member_in_conflict_neither_sees_counts_finds_nor_decides_what_is_reviewed() {
        UserRow member = people.someone(proposer.organisation(), Role.COMMITTEE_MEMBER);
        UserRow other = people.someone(Role.COMMITTEE_MEMBER);
        String title = "Conflict of " + UUID.randomUUID();
        jdbc.sql("update proposal set title = ? where proposal_id = ?")
                .params(title, id.value())
                .update();
        List<Object> nothing = people.as(member, () -> seen("Nothing " + UUID.randomUUID()));
        review();
        assertThat(people.as(other, () -> seen(title))).isNotEqualTo(nothing);
        assertThat(people.as(member, () -> seen(title))).isEqualTo(nothing);
        for (Operation operation : Operation.values()) {
            assertThat(access.may(member.actor(), operation, id))
                    .as(operation.name())
                    .isFalse();
        }
        assertThat(recorded(member)).containsExactly("SAME_ORGANISATION DETECTED");
        assertThat(recorded(other)).isEmpty();
        assertThat(visibility.mayView(proposer.actor(), id, Operation.VIEW)).isTrue();
    }

    @Test
    void what_is_declared_later_counts_at_once_and_ends_with_the_declaration() {
        UserRow member = people.someone(Role.EXPERT, Role.COMMITTEE_MEMBER);
        review();
        assertThat(visibility.mayView(member.actor(), id, Operation.VIEW)).isTrue();
        Interest interest = new Interest(InterestKind.FAMILY, "Institute of Water", "", null, "A brother");
        people.as(member, () -> declarations.declare(new DeclarationDraft(List.of(interest), true)));
        assertThat(visibility.mayView(member.actor(), id, Operation.VIEW)).isFalse();
        people.as(member, () -> declarations.declare(new DeclarationDraft(List.of(), true)));
        assertThat(visibility.mayView(member.actor(), id, Operation.VIEW)).isTrue();
        assertThat(told(member)).isEqualTo(1);
    }

    @Test
    void who_says_so_is_out_and_is_told_of_once() {
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        review();
        assertRefused("conflict.reason", () -> people.as(member, () -> conflicts.declare(id, " ")));
        people.as(member, () -> conflicts.declare(id, "My sister wrote it."));
        assertThat(recorded(member)).containsExactly("DECLARED_BY_PERSON DECLARED");
        assertThat(told(member)).isEqualTo(1);
        assertThat(rule(member).of(id, member.id()))
                .containsExactly(new Conflict(Ground.DECLARED_BY_PERSON, "My sister wrote it.", false));
        assertThatThrownBy(() -> people.as(member, () -> conflicts.declare(id, "Again")))
                .isInstanceOf(NotFound.class);
        assertRefused("conflict.own", () -> people.as(proposer, () -> conflicts.declare(id, "I wrote it.")));
    }

    @Test
    void a_waiver_needs_the_chair_a_reason_and_another_person_and_happens_once() throws InterruptedException {
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        UserRow second = people.someone(Role.COMMITTEE_CHAIR);
        review();
        people.as(member, () -> conflicts.declare(id, "A former student."));
        UUID conflict = row(member).id();
        assertThatThrownBy(() -> people.as(secretary, () -> conflicts.waive(id, conflict, "Long ago.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(chair, () -> conflicts.waive(id, UUID.randomUUID(), "Long ago.")))
                .isInstanceOf(NotFound.class);
        assertRefused("conflict.reason", () -> people.as(chair, () -> conflicts.waive(id, conflict, "")));
        List<Throwable> thrown = Race.run(List.of(
                        () -> people.as(chair, () -> conflicts.waive(id, conflict, "Long ago.")),
                        () -> people.as(second, () -> conflicts.waive(id, conflict, "Twenty years ago."))))
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        assertThat(thrown).singleElement().isInstanceOf(Refused.class);
        assertThat(visibility.mayView(member.actor(), id, Operation.VIEW)).isTrue();
        assertThat(rule(member).bars(id, member.id())).isFalse();
        assertThat(row(member).waiverReason()).endsWith("ago.");

        people.as(member, () -> conflicts.declare(id, "And a joint paper."));
        assertThat(visibility.mayView(member.actor(), id, Operation.VIEW)).isFalse();
        assertThat(row(member).isWaived()).isFalse();
    }

    @Test
    void a_chair_in_conflict_neither_sees_nor_waives_their_own() {
        review();
        people.as(chair, () -> conflicts.declare(id, "A cousin."));
        UUID own = row(chair).id();
        assertThat(people.as(chair, conflicts::all))
                .extracting(ConflictRow::proposal)
                .doesNotContain(id);
        assertThatThrownBy(() -> people.as(chair, () -> conflicts.waive(id, own, "It is fine.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(proposer, conflicts::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void proposers_name_at_most_five_each_once_and_nobody_else_reads_them() throws InterruptedException {
        for (int number = 1; number < Exclusion.MOST; number++) {
            name(Kind.PERSON, "Rival " + number);
        }
        assertRefused("conflict.exclusion.twice", () -> name(Kind.PERSON, "RIVAL, 1"));
        List<Throwable> thrown = Race.run(
                List.of(() -> name(Kind.PERSON, "Rival five"), () -> name(Kind.ORGANISATION, "Rival Institute")));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("conflict.exclusion.most"));
        assertThat(people.as(proposer, () -> exclusions.own(id))).hasSize(Exclusion.MOST);
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        for (UserRow reader : List.of(member, chair, people.someone(Role.EXPERT), people.someone(Role.PROPOSER))) {
            assertThatThrownBy(() -> people.as(reader, () -> exclusions.named(id)))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> people.as(reader, () -> exclusions.own(id)))
                    .isInstanceOf(RuntimeException.class);
        }
        review();
        assertThat(people.as(secretary, () -> exclusions.named(id))).hasSize(Exclusion.MOST);
        assertThatThrownBy(() -> name(Kind.PERSON, "Too late")).isInstanceOf(Refused.class);
    }

    private void review() {
        SystemUser.run(() -> reviews.openReview(id));
    }

    /** What somebody gets in lists, counts and search. */
    private List<Object> seen(String title) {
        ProposalFilter filter = new ProposalFilter(title, null, null, "", null, false);
        List<Object> seen = new ArrayList<>();
        seen.add(lists.page(filter, ProposalSort.LATEST, 0, 50));
        seen.add(lists.counts(filter));
        return seen;
    }

    private void name(Kind kind, String name) {
        people.as(proposer, () -> exclusions.name(id, new ExclusionDraft(kind, name, "We compete.")));
    }

    private static String outsiderOf(UserRow person) {
        return person.displayName().replace("Person ", "");
    }

    private OrganisationId organisation(String name, String country) {
        return SystemUser.call(() -> organisations.register(name, country, "", OrganisationKind.INSTITUTE));
    }

    private Conflicts rule(UserRow person) {
        return SystemUser.call(() -> rule.of(List.of(id), List.of(person.id())));
    }

    private Set<Ground> grounds(UserRow person) {
        return rule(person).grounds(id, person.id());
    }

    private ConflictRow row(UserRow person) {
        UserRow reader = people.someone(Role.COMMITTEE_SECRETARY);
        return people.as(reader, conflicts::all).stream()
                .filter(row -> row.proposal().equals(id) && row.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recorded(UserRow person) {
        return people.as(secretary, conflicts::all).stream()
                .filter(row -> row.proposal().equals(id) && row.person().equals(person.id()))
                .map(row -> row.ground() + " " + row.source())
                .toList();
    }

    /** How often it was told that the person is in conflict with the proposal. */
    private long told(UserRow person) {
        return jdbc.sql("select count(*) from audit_entry where action = 'ConflictFound' and subject = ? "
                        + "and facts like ?")
                .params(id.toString(), "%" + person.id() + "%")
                .query(Long.class)
                .single();
    }

    private int statements(List<ProposalId> some, List<UserRow> experts) {
        return SystemUser.call(() -> Statements.count(
                        "conflicts of %d proposals and %d people".formatted(some.size(), experts.size()),
                        () -> rule.of(some, experts.stream().map(UserRow::id).toList())))
                .count();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private void joint(String one, String oneCountry, String other, String otherCountry, LocalDate end) {
        UUID projects = file("PROJECTS");
        UUID participants = file("PARTICIPANTS");
        String project = String.valueOf(Math.abs(projects.getLeastSignificantBits() % 1_000_000_000L));
        jdbc.sql("insert into past_project (project_id, acronym, title, objective, programme, funding_scheme, status, "
                        + "end_date, topics, call_code, keywords, row_hash, last_import, last_line) "
                        + "values (?, 'JOINT', 'Joint', '', '', '', '', ?, '', '', '', repeat('a', 64), ?, 1)")
                .params(project, end, projects)
                .update();
        Stream.of(List.of(one, oneCountry), List.of(other, otherCountry)).forEach(part -> {
            String key = OrganisationName.of(part.get(0), part.get(1)).key();
            jdbc.sql("insert ignore into past_project_organisation (identity, name, name_key, country) "
                            + "values (?, ?, ?, ?)")
                    .params(key + "|" + part.get(1), part.get(0), key, part.get(1))
                    .update();
            jdbc.sql(
                            "insert into past_project_participation (project_id, organisation_id, city, row_hash, last_import, "
                                    + "last_line) select ?, organisation_id, '', sha2(?, 256), ?, 1 from past_project_organisation "
                                    + "where identity = ?")
                    .params(project, UUID.randomUUID().toString(), participants, key + "|" + part.get(1))
                    .update();
        });
    }

    private UUID file(String kind) {
        UUID file = UUID.randomUUID();
        jdbc.sql("insert into past_project_import (import_id, kind, file_name, imported_by, started_at) "
                        + "values (?, ?, 'joint.csv', ?, ?)")
                .params(file, kind, secretary.id().value(), Timestamp.from(clock.instant()))
                .update();
        return file;
    }
}
