package org.khorgos.document;

import java.io.InputStream;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Takes files in for proposals; what is not allowed or whose transaction fails leaves nothing behind. */
@Component
class Intake {
    private final FileKeeping files;
    private final AttachmentTable table;
    private final AccessRule rule;
    private final CurrentUser current;

    Intake(FileKeeping files, AttachmentTable table, AccessRule rule, CurrentUser current) {
        this.files = files;
        this.table = table;
        this.rule = rule;
        this.current = current;
    }

    /**
     * Takes the file in and locks the proposal. Throws Refused when its name or type is not allowed, its content is not
     * what its name says, or it is too large by itself or with the others; WrongState as locking does.
     */
    KeptFile receive(ProposalId id, String givenName, InputStream bytes) {
        KeptFile incoming = files.take(givenName, bytes);
        lock(id);
        if (table.sum(id) + incoming.size() > AttachmentService.PROPOSAL_MAX) {
            throw new Refused("document.quota", AttachmentService.PROPOSAL_MAX / AttachmentService.MEGABYTE);
        }
        return incoming;
    }

    /**
     * Makes others who write on the proposal wait until this transaction ends; throws WrongState when it was sent on
     * while the file came in.
     */
    void lock(ProposalId id) {
        table.lock(id);
        rule.check(current.get(), Operation.ATTACH_DOCUMENT, id);
    }
}
