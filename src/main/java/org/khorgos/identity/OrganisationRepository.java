package org.khorgos.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {
    Optional<Organisation> findByNameAndCountry(String name, String country);

    List<Organisation> findAllByOrderByCountryAscNameAsc();

    default Organisation require(OrganisationId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("organisation " + id));
    }
}
