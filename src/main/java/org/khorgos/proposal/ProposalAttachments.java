package org.khorgos.proposal;

import java.util.List;
import java.util.Set;
import org.khorgos.access.ProposalId;
import org.khorgos.call.AttachmentKind;

/** What the feature that keeps documents tells about a proposal. */
public interface ProposalAttachments {
    /** The kinds of the documents that are attached now. */
    Set<AttachmentKind> kinds(ProposalId id);

    /** The documents that are attached now, in any order. */
    List<AttachedFile> files(ProposalId id);
}
