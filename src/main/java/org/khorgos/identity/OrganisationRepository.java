package org.khorgos.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {
    Optional<Organisation> findByNameAndCountry(String name, String country);

    List<Organisation> findAllByOrderByCountryAscNameAsc();

    /** All of them, so that others who want to change one wait until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o order by o.id")
    List<Organisation> takeAll();

    default Organisation require(OrganisationId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("organisation " + id));
    }
}
