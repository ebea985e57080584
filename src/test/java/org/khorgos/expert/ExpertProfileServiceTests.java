package org.khorgos.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import jakarta.validation.ConstraintViolationException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.base.codes.OrcidId;
import org.khorgos.call.Sector;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Experts write their own profile and nobody else's; staff read all of them. */
@KhorgosTest
class ExpertProfileServiceTests {
    private static final ProfileDraft DRAFT = new ProfileDraft(
            Set.of("4.1", "1.5"), Set.of(Sector.AGRICULTURE), Set.of("en", "ru"), Set.of("CN", "KZ"), "", 3);
    private static final Set<Role> READERS = EnumSet.of(
            Role.COMMITTEE_SECRETARY,
            Role.COMMITTEE_CHAIR,
            Role.OFFICE,
            Role.SUPERVISOR,
            Role.AUDITOR,
            Role.ADMINISTRATOR);

    @Autowired
    ExpertProfileService profiles;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_an_expert_writes_replaces_what_was_there() {
        UserRow expert = people.someone(Role.EXPERT);
        assertThat(people.as(expert, profiles::own).isKnown()).isFalse();
        assertThat(people.as(expert, profiles::own).loadLimit()).isEqualTo(ExpertProfile.LOAD_USUAL);

        keep(expert, DRAFT);
        assertThat(people.as(expert, profiles::own).draft()).isEqualTo(DRAFT);

        ProfileDraft other = new ProfileDraft(Set.of("2.7"), Set.of(), Set.of("zh"), Set.of("UZ"), orcid(expert), 0);
        keep(expert, other);
        ExpertProfile own = people.as(expert, profiles::own);
        assertThat(own.draft()).isEqualTo(other);
        assertThat(own.changedAt()).isNotNull();
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'ProfileChanged'")
                        .param(expert.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', en, KZ, '', 3",
        "9.9, en, KZ, '', 3",
        "4.1, '', KZ, '', 3",
        "4.1, EN, KZ, '', 3",
        "4.1, en, XX, '', 3",
        "4.1, en, kz, '', 3",
        "4.1, en, KZ, 0000-0002-1825-0098, 3",
        "4.1, en, KZ, '', -1",
        "4.1, en, KZ, '', 51"
    })
    void a_draft_outside_its_limits_is_not_kept(String field, String language, String country, String orcid, int load) {
        UserRow expert = people.someone(Role.EXPERT);
        ProfileDraft wrong = new ProfileDraft(set(field), Set.of(), set(language), set(country), orcid, load);
        assertThatThrownBy(() -> keep(expert, wrong)).isInstanceOf(ConstraintViolationException.class);
        assertThat(people.as(expert, profiles::own).isKnown()).isFalse();
    }

    @Test
    void an_orcid_id_belongs_to_one_expert_and_what_stood_there_before_stays() {
        UserRow first = people.someone(Role.EXPERT);
        UserRow second = people.someone(Role.EXPERT);
        keep(second, DRAFT);
        ProfileDraft mine = new ProfileDraft(DRAFT.fields(), Set.of(), Set.of("en"), Set.of(), orcid(first), 3);
        keep(first, mine);
        keep(first, mine);
        ProfileDraft taken = new ProfileDraft(Set.of("5.1"), Set.of(), Set.of("en"), Set.of(), orcid(first), 9);
        assertRefused("expert.problem.orcidTaken", () -> keep(second, taken));
        assertThat(people.as(second, profiles::own).draft()).isEqualTo(DRAFT);
        assertThat(people.as(first, profiles::own).draft()).isEqualTo(mine);
    }

    @Test
    void who_staffs_and_oversees_reviews_reads_all_of_them_in_few_statements() {
        UserRow expert = people.someone(Role.EXPERT);
        keep(expert, DRAFT);
        READERS.forEach(role -> assertThat(people.as(people.someone(role), profiles::all))
                .filteredOn(entry -> entry.person().id().equals(expert.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.profile().draft()).isEqualTo(DRAFT)));
        UserRow secretary = people.someone(Role.COMMITTEE_SECRETARY);
        assertThat(people.as(secretary, () -> Statements.count("list of experts", profiles::all))
                        .count())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void nobody_else_reads_the_list_or_writes_a_profile() {
        EnumSet.complementOf(EnumSet.copyOf(READERS)).stream()
                .filter(Role::assignable)
                .map(people::someone)
                .forEach(other -> assertThatThrownBy(() -> people.as(other, profiles::all))
                        .isInstanceOf(AccessDeniedException.class));
        READERS.forEach(role -> {
            UserRow reader = people.someone(role);
            assertThatThrownBy(() -> keep(reader, DRAFT)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private void keep(UserRow expert, ProfileDraft draft) {
        people.as(expert, () -> profiles.keep(draft));
    }

    private static Set<String> set(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    /** A valid ORCID iD that no other expert of the tests has. */
    private static String orcid(UserRow expert) {
        String digits = "%015d".formatted(Math.floorMod(expert.id().hashCode(), 1_000_000_000));
        return "0123456789X"
                .chars()
                .mapToObj(check -> digits + (char) check)
                .flatMap(written -> OrcidId.of(written).stream())
                .findFirst()
                .orElseThrow()
                .value();
    }
}
