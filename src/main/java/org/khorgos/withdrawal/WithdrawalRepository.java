package org.khorgos.withdrawal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WithdrawalRepository extends JpaRepository<Withdrawal, UUID> {
    Optional<Withdrawal> findByProposalAndAnswer(UUID proposal, Withdrawal.Answer answer);
}
