package org.khorgos.proposal;

import java.util.List;
import java.util.UUID;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;

interface CallRepository extends JpaRepository<Call, UUID> {
    boolean existsByCode(String code);

    List<Call> findAllByOrderByYearDescCodeAsc();

    default Call require(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("call " + id));
    }
}
