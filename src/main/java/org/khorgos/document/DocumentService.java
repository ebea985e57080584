package org.khorgos.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of a proposal for those who may see it. Versions that were replaced before anything was submitted with
 * them are for the proposal's own people only.
 */
@Service
@Transactional(readOnly = true)
public class DocumentService {
    private final AttachmentTable table;
    private final SubmittedTable submitted;
    private final FileStore files;
    private final Involvement involvement;
    private final VisibilityRule visibility;
    private final CurrentUser current;

    DocumentService(
            AttachmentTable table,
            SubmittedTable submitted,
            FileStore files,
            Involvement involvement,
            VisibilityRule visibility,
            CurrentUser current) {
        this.table = table;
        this.submitted = submitted;
        this.files = files;
        this.involvement = involvement;
        this.visibility = visibility;
        this.current = current;
    }

    /** What is attached now with the versions before, in the order in which the present versions came. */
    @Requires(Operation.VIEW)
    public List<DocumentRow> list(ProposalId id) {
        if (isBlind(id)) {
            return List.of();
        }
        Map<AttachmentId, List<AttachmentRow>> earlier =
                table.earlier(id, isOwn(id)).stream().collect(Collectors.groupingBy(AttachmentRow::document));
        return table.list(id).stream()
                .map(row -> new DocumentRow(row, earlier.getOrDefault(row.document(), List.of())))
                .toList();
    }

    /** What was attached when that version was submitted, whatever became of it since; empty for an unknown version. */
    @Requires(Operation.VIEW)
    public List<AttachmentRow> submitted(ProposalId id, int version) {
        return isBlind(id) ? List.of() : submitted.list(id, version);
    }

    /** Opens one version to be read; throws NotFound when this proposal has none such for the signed-in user. */
    @Requires(Operation.VIEW)
    public AttachmentContent open(ProposalId id, AttachmentId attachment) {
        if (isBlind(id)) {
            throw new NotFound("attachment " + attachment);
        }
        AttachmentRow row =
                table.readable(id, attachment, isOwn(id)).orElseThrow(() -> new NotFound("attachment " + attachment));
        return new AttachmentContent(row, files.read(table.storedName(attachment)));
    }

    /** The replaced versions that belong to nothing submitted, so that they can be taken away alone. */
    @Requires(Operation.ATTACH_DOCUMENT)
    public Set<AttachmentId> removable(ProposalId id) {
        return table.replacedUnsubmitted(id).stream().map(AttachmentRow::id).collect(Collectors.toSet());
    }

    /** How much of the space is used. */
    @Requires(Operation.VIEW)
    public Quota quota(ProposalId id) {
        return new Quota(table.sum(id), AttachmentService.PROPOSAL_MAX);
    }

    /** True for a reader who may not know who proposes, which names and texts of documents would tell. */
    private boolean isBlind(ProposalId id) {
        return !visibility.mayView(current.get(), id, Operation.VIEW_IDENTITY);
    }

    private boolean isOwn(ProposalId id) {
        Actor actor = current.get();
        return involvement.isInvolved(id, actor, Capacity.SIGNATORY)
                || involvement.isInvolved(id, actor, Capacity.EDITOR);
    }
}
