package org.khorgos.document;

import java.io.IOException;
import java.io.InputStream;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes files in for proposals; what is not allowed or whose transaction fails leaves nothing behind. */
@Component
class Intake {
    private final FileStore files;
    private final AttachmentTable table;
    private final AccessRule rule;
    private final CurrentUser current;

    Intake(FileStore files, AttachmentTable table, AccessRule rule, CurrentUser current) {
        this.files = files;
        this.table = table;
        this.rule = rule;
        this.current = current;
    }

    /**
     * Takes the file in and locks the proposal. Throws Refused when its name or type is not allowed, its content is not
     * what its name says, or it is too large by itself or with the others; WrongState as locking does.
     */
    Incoming receive(ProposalId id, String givenName, InputStream bytes) {
        Incoming incoming = take(givenName, bytes);
        lock(id);
        if (table.sum(id) + incoming.file().size() > AttachmentService.PROPOSAL_MAX) {
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

    private Incoming take(String givenName, InputStream bytes) {
        String name = FileName.clean(givenName);
        FileType type = FileType.ofName(name).orElseThrow(() -> new Refused("document.type", name));
        StoredFile file = files.write(bytes, AttachmentService.FILE_MAX);
        deleteAfterRollback(file.storedName());
        if (!isReally(type, file)) {
            throw new Refused("document.content", name, type.name());
        }
        return new Incoming(name, type, file);
    }

    private boolean isReally(FileType type, StoredFile file) {
        try {
            return type.matches(files.path(file.storedName()));
        } catch (IOException e) {
            throw new Refused("document.disk");
        }
    }

    private void deleteAfterRollback(String storedName) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    files.delete(storedName);
                }
            }
        });
    }
}
