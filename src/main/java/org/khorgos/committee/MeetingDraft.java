package org.khorgos.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.khorgos.identity.UserId;

/**
 * A meeting as the secretary prepares it; the members themselves are taken from the user administration.
 *
 * @param request what the proposers are asked to revise; needed for the motion REVISE, shown to them when adopted
 * @param present the members who are present
 * @param recusals the members who are recused, each with the reason; signatories are recused by themselves
 */
public record MeetingDraft(
        Instant meetingAt,
        Motion motion,

        @Size(max = REQUEST_MAX, message = "{committee.request.long}")
        String request,

        Set<UserId> present,
        Map<
                        UserId,
                        @NotBlank(message = "{committee.recusal.missing}")
                        @Size(max = RECUSAL_MAX, message = "{committee.recusal.long}") String>
                recusals) {
    public static final int REQUEST_MAX = 2000;
    public static final int RECUSAL_MAX = 500;

    public MeetingDraft {
        request = request.strip();
        present = Set.copyOf(present);
        recusals = Map.copyOf(recusals);
    }
}
