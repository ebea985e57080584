package org.khorgos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The office says to which organisation another one belongs, and no organisation belongs to itself. */
@KhorgosTest
class OrganisationParentServiceTests {
    @Autowired
    OrganisationParentService parents;

    @Autowired
    OrganisationService organisations;

    @Autowired
    People people;

    private UserRow officer;
    private OrganisationId academy;
    private OrganisationId institute;
    private OrganisationId laboratory;

    @BeforeEach
    void found() {
        officer = people.someone(Role.OFFICE);
        academy = people.organisation("CN");
        institute = people.organisation("CN");
        laboratory = people.organisation("CN");
    }

    @Test
    void an_organisation_is_put_below_another_and_taken_away_again() {
        put(institute, academy);
        assertThat(parent(institute)).isEqualTo(academy);
        assertThat(parent(academy)).isNull();
        put(institute, null);
        assertThat(parent(institute)).isNull();
    }

    @Test
    void no_organisation_belongs_to_itself_over_however_many_others() {
        put(institute, academy);
        put(laboratory, institute);
        for (OrganisationId one : List.of(academy, institute, laboratory)) {
            assertRefused("identity.organisation.cycle", () -> put(academy, one));
        }
        assertThat(parent(academy)).isNull();
        assertThatThrownBy(() -> put(academy, OrganisationId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void two_who_put_each_below_the_other_at_once_make_no_circle() throws InterruptedException {
        List<Throwable> thrown = Race.run(List.of(() -> put(institute, academy), () -> put(academy, institute)));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOf(Refused.class);
        assertThat(parent(academy) == null).isNotEqualTo(parent(institute) == null);
    }

    @Test
    void only_office_and_administrators_do_it() {
        Set<Role> keepers = EnumSet.of(Role.OFFICE, Role.ADMINISTRATOR);
        for (Role role : Role.values()) {
            if (role.assignable() && !keepers.contains(role)) {
                UserRow other = people.someone(role);
                assertThatThrownBy(() -> people.as(other, () -> parents.put(institute, academy)))
                        .as(role.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private void put(OrganisationId child, @Nullable OrganisationId parent) {
        people.as(officer, () -> parents.put(child, parent));
    }

    private @Nullable OrganisationId parent(OrganisationId id) {
        return people.as(officer, () -> organisations.get(id)).parent();
    }
}
