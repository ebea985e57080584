package org.khorgos.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewRepository extends JpaRepository<Review, UUID> {
    @Query("select r from Review r join Assignment a on a.id = r.assignment "
            + "where a.proposal = :proposal and a.status = SUBMITTED order by a.round, a.invitedAt, a.id")
    List<Review> findSubmitted(UUID proposal);
}
