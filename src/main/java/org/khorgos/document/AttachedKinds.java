package org.khorgos.document;

import java.util.EnumSet;
import java.util.Set;
import org.khorgos.access.ProposalId;
import org.khorgos.call.AttachmentKind;
import org.khorgos.proposal.ProposalAttachments;
import org.springframework.stereotype.Component;

@Component
class AttachedKinds implements ProposalAttachments {
    private final AttachmentTable table;

    AttachedKinds(AttachmentTable table) {
        this.table = table;
    }

    @Override
    public Set<AttachmentKind> kinds(ProposalId id) {
        Set<AttachmentKind> kinds = EnumSet.noneOf(AttachmentKind.class);
        table.list(id).forEach(row -> kinds.add(row.kind()));
        return kinds;
    }
}
