package org.khorgos.pastproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.pastproject.Extracts.part;
import static org.khorgos.pastproject.Extracts.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Money;
import org.khorgos.base.NotFound;
import org.khorgos.cordis.CordisFolder;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KhorgosTest
class PastProjectServiceTests {
    private static final OrganisationName LEIDEN = OrganisationName.of("Universiteit Leiden", "NL");
    private static final OrganisationName LYON = OrganisationName.of("Université de Lyon", "FR");

    @Autowired
    Extracts extracts;

    @Autowired
    PastProjectService service;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        extracts.clear();
    }

    @Test
    void staff_search_sort_and_page_through_all_of_them() {
        extracts.real();
        people.as(people.someone(Role.OFFICE), () -> {
            assertThat(service.count(PastProjectFilter.ALL)).isEqualTo(283);
            PastProjectSort dear = new PastProjectSort(PastProjectSort.Column.CONTRIBUTION, true);
            List<PastProjectRow> first = service.page(PastProjectFilter.ALL, dear, 0, 50);
            List<PastProjectRow> second = service.page(PastProjectFilter.ALL, dear, 50, 50);
            assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
            assertThat(first.get(0).contribution()).isNotNull();

            PastProjectFilter energy = new PastProjectFilter("energy TSINGHUA", "");
            assertThat(service.count(energy)).isPositive().isLessThan(35);
            assertThat(service.page(energy, PastProjectSort.LATEST, 0, 50)).hasSize((int) service.count(energy));
            assertThat(service.count(new PastProjectFilter("100%_\\", ""))).isZero();
            assertThat(service.count(new PastProjectFilter("", "KZ"))).isEqualTo(2);
            assertThat(service.count(new PastProjectFilter("101000210", "GR"))).isEqualTo(1);
            assertThat(service.countries()).contains("GB", "GR", "KZ").doesNotContain("UK", "EL", "");
        });
    }

    @Test
    void a_project_tells_who_took_part_with_how_much() {
        extracts.real();
        people.as(people.someone(Role.SUPERVISOR), () -> {
            List<ParticipationRow> rows = service.participations("101000210");
            assertThat(rows).hasSize((int) rows.get(0).project().participations());
            assertThat(rows)
                    .filteredOn(row -> row.organisation().equals(OrganisationName.of("UNIVERSITEIT LEIDEN", "NL")))
                    .extracting(ParticipationRow::contribution)
                    .containsExactly(Money.of("350000.00", "EUR"));
            assertThatThrownBy(() -> service.participations("1")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void others_see_what_their_own_organisation_did_and_nothing_else() throws IOException {
        UserRow proposer = people.someone(Role.PROPOSER, Role.EXPERT);
        imported(
                List.of(project("7", "Ours", "", "", ""), project("8", "Theirs", "", "", "")),
                List.of(
                        part("7", proposer.organisationName().toUpperCase(Locale.ROOT), "CN", ""),
                        part("7", "UNIVERSITEIT LEIDEN", "NL", ""),
                        part("8", "UNIVERSITEIT LEIDEN", "NL", "")));
        people.as(proposer, () -> {
            assertThat(service.page(PastProjectFilter.ALL, PastProjectSort.LATEST, 0, 50))
                    .extracting(PastProjectRow::id)
                    .containsExactly("7");
            assertThat(service.count(new PastProjectFilter("", "NL"))).isEqualTo(1);
            assertThat(service.count(new PastProjectFilter("Theirs", ""))).isZero();
            assertThat(service.participations("7")).hasSize(2);
            assertThatThrownBy(() -> service.participations("8")).isInstanceOf(NotFound.class);
            assertThat(service.ofOrganisation(OrganisationName.of(proposer.organisationName(), "CN")))
                    .hasSize(1);
            assertThatThrownBy(() -> service.ofOrganisation(LEIDEN)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.joint(LEIDEN, LYON)).isInstanceOf(AccessDeniedException.class);
        });
        people.as(people.someone(Role.PROPOSER, Role.OFFICE), () -> assertThat(service.count(PastProjectFilter.ALL))
                .isEqualTo(2));
    }

    @Test
    void an_organisation_is_found_by_its_pic_or_by_name_in_its_country_or_an_unknown_one() throws IOException {
        Extracts.write(
                folder.resolve("projects.csv"),
                Extracts.PROJECTS,
                List.of(project("1", "A", "", "", ""), project("2", "B", "", "", ""), project("3", "C", "", "", "")));
        Extracts.write(
                folder.resolve("participants.csv"),
                "pic," + Extracts.PARTICIPANTS,
                List.of(
                        "," + part("1", "UNIVERSITEIT-LEIDEN", "NL", ""),
                        "," + part("2", "Universiteit Leiden", "", ""),
                        "," + part("3", "Universiteit Leiden", "BE", ""),
                        "999974592," + part("3", "Another name", "NL", "")));
        extracts.heard(CordisFolder.files(folder.toString()));
        people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> {
            assertThat(service.ofOrganisation(LEIDEN))
                    .extracting(row -> row.project().id())
                    .containsExactlyInAnyOrder("1", "2");
            assertThat(service.ofOrganisation(new OrganisationName("999974592", LEIDEN.name(), "NL")))
                    .extracting(row -> row.project().id())
                    .containsExactlyInAnyOrder("1", "2", "3");
            assertThat(service.ofOrganisation(OrganisationName.of("?", "NL"))).isEmpty();
        });
    }

    @Test
    void joint_projects_count_for_forty_eight_months() throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate edge = today.minusMonths(48);
        imported(
                List.of(
                        project("1", "Just within", "2015-01-01", edge.toString(), ""),
                        project(
                                "2",
                                "Just before",
                                "2015-01-01",
                                edge.minusDays(1).toString(),
                                ""),
                        project("3", "Running", "2015-01-01", today.plusYears(1).toString(), ""),
                        project("4", "Not begun", today.plusDays(1).toString(), "", ""),
                        project("5", "Nobody knows when", "", "", ""),
                        project("6", "One alone", "2015-01-01", "", "")),
                List.of(
                        part("1", "UNIVERSITEIT LEIDEN", "NL", ""),
                        part("1", "UNIVERSITE DE LYON", "FR", ""),
                        part("2", "UNIVERSITEIT LEIDEN", "NL", ""),
                        part("2", "UNIVERSITE DE LYON", "FR", ""),
                        part("3", "UNIVERSITEIT LEIDEN", "NL", ""),
                        part("3", "UNIVERSITE DE LYON", "FR", ""),
                        part("4", "UNIVERSITEIT LEIDEN", "NL", ""),
                        part("4", "UNIVERSITE DE LYON", "FR", ""),
                        part("5", "UNIVERSITEIT LEIDEN", "NL", ""),
                        part("5", "UNIVERSITE DE LYON", "FR", ""),
                        part("6", "UNIVERSITEIT LEIDEN", "NL", "")));
        people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> {
            assertThat(service.joint(LEIDEN, LYON))
                    .extracting(PastProjectRow::id)
                    .containsExactlyInAnyOrder("1", "3", "5");
            assertThat(service.joint(LYON, LEIDEN)).hasSize(3);
            assertThat(service.joint(LYON, OrganisationName.of("Nobody", "FR"))).isEmpty();
        });
    }

    @Test
    void who_may_see_a_proposal_reads_what_its_organisations_did() throws IOException {
        imported(
                List.of(project("7", "Water", "", "", "")),
                List.of(part("7", "INSTITUTE OF WATER", "KZ", "5.0"), part("7", "UNIVERSITEIT LEIDEN", "NL", "")));
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);

        assertThat(people.as(proposer, () -> service.ofProposal(id)))
                .extracting(row -> row.organisation().name())
                .containsExactly("INSTITUTE OF WATER");
        assertThatThrownBy(() -> people.as(people.someone(Role.PROPOSER), () -> service.ofProposal(id)))
                .isInstanceOf(NotFound.class);
    }

    private void imported(List<String> projects, List<String> parts) throws IOException {
        assertThat(extracts.heard(Extracts.files(folder, projects, parts)).rejections())
                .isEmpty();
    }
}
