package org.khorgos.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, UUID> {
    List<Review> findByProposal(UUID proposal);

    List<Review> findByProposalIn(Collection<UUID> proposals);
}
