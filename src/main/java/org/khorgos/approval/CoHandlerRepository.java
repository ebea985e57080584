package org.khorgos.approval;

import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.identity.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CoHandlerRepository extends JpaRepository<CoHandler, CoHandler.Key> {
    @Query("select c from CoHandler c where c.key.proposal = :proposal order by c.key.organisation")
    List<CoHandler> ofProposal(UUID proposal);

    default CoHandler require(ProposalId id, OrganisationId unit) {
        return findById(new CoHandler.Key(id, unit))
                .orElseThrow(() -> new NotFound("co-handler %s of %s".formatted(unit, id)));
    }
}
