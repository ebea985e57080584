package org.khorgos.funding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.Side;

/**
 * The money of one proposal as the dossier shows it.
 *
 * @param offered what was offered last, nothing before
 * @param reason the funding officer's reason
 * @param answer what the second person said, may be empty
 */
public record AllocationDetails(
        AllocationStatus status,
        Grant requested,
        Grant recommended,
        Grant offered,
        String reason,
        Signed recommendedBy,
        @Nullable Signed committedBy,
        @Nullable Signed refusedBy,
        String answer,
        List<MovementRow> movements) {
    public AllocationDetails {
        movements = List.copyOf(movements);
    }

    /** Who did something and when. */
    public record Signed(String by, Instant at) {}

    /** An amount that went from one account to another: RESERVE, RELEASE or COMMIT. */
    public record MovementRow(Side side, String movement, Money amount, Instant at) {}
}
