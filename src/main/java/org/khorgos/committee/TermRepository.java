package org.khorgos.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TermRepository extends JpaRepository<Term, UUID> {
    List<Term> findByPerson(UUID person);

    /** Those of that day. */
    @Query("select t from Term t where t.firstDay <= :day and (t.lastDay is null or t.lastDay >= :day)")
    List<Term> on(LocalDate day);
}
