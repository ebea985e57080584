package org.khorgos.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.khorgos.base.Problem;
import org.khorgos.call.CallRow;
import org.khorgos.content.Completeness;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.UserId;

/**
 * A proposal in the hands of those who write it.
 *
 * @param version of the draft that was read; a save with an older one than the stored is refused
 * @param cosignatories who shall be asked to sign after the first signatory
 */
public record ProposalDraft(
        long version,
        @Valid ProposalContent content,

        @Size(max = 20, message = "{proposal.problem.tooMany}")
        List<UserId> cosignatories) {
    public ProposalDraft {
        cosignatories = List.copyOf(cosignatories);
    }

    /** What is still missing or wrong before it may be sent for signature to that call, in the order of the form. */
    public List<Problem> missing(CallRow call) {
        return Completeness.problems(content, call);
    }
}
