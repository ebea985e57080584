package org.khorgos.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.access.ProposalId;
import org.khorgos.call.AttachmentKind;
import org.khorgos.proposal.AttachedFile;
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

    @Override
    public List<AttachedFile> files(ProposalId id) {
        return table.list(id).stream()
                .map(row -> new AttachedFile(row.name(), row.size(), row.sha256()))
                .toList();
    }
}
