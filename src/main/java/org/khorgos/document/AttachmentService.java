package org.khorgos.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.call.AttachmentKind;
import org.khorgos.identity.CurrentUser;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The documents of a proposal. */
@Service
@Transactional(readOnly = true)
public class AttachmentService {
    static final long MEGABYTE = 1024 * 1024;

    /** Most bytes of one file. */
    public static final long FILE_MAX = 20 * MEGABYTE;

    /** Most bytes of all files of one proposal. */
    public static final long PROPOSAL_MAX = 100 * MEGABYTE;

    private final AttachmentTable table;
    private final FileStore files;
    private final ProposalLifecycle lifecycle;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentService(
            AttachmentTable table,
            FileStore files,
            ProposalLifecycle lifecycle,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.files = files;
        this.lifecycle = lifecycle;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the file; throws Refused when its name or type is not allowed, its content is not what its name says, it or
     * all files together are too large, or the disk does not take it.
     */
    @Transactional
    @Requires(Operation.ATTACH_DOCUMENT)
    public AttachmentRow attach(ProposalId id, String givenName, AttachmentKind kind, InputStream bytes) {
        String name = FileName.clean(givenName);
        FileType type = FileType.ofName(name).orElseThrow(() -> new Refused("document.type", name));
        StoredFile file = files.write(bytes, FILE_MAX);
        afterRollback(() -> files.delete(file.storedName()));
        if (!isReally(type, file)) {
            throw new Refused("document.content", name, type.name());
        }
        if (table.lockedSum(id) + file.size() > PROPOSAL_MAX) {
            throw new Refused("document.quota", PROPOSAL_MAX / MEGABYTE);
        }
        AttachmentRow row = new AttachmentRow(
                AttachmentId.next(),
                name,
                kind,
                type,
                file.size(),
                file.sha256(),
                current.get().id(),
                clock.instant());
        table.add(id, row, file.storedName());
        events.publishEvent(new DocumentAttached(id, row.id(), row.sha256(), clock.instant()));
        return row;
    }

    /** The documents, the oldest first. */
    @Requires(Operation.VIEW)
    public List<AttachmentRow> list(ProposalId id) {
        return table.list(id);
    }

    /** Opens one to be read; throws NotFound when this proposal has no such document. */
    @Requires(Operation.VIEW)
    public AttachmentContent open(ProposalId id, AttachmentId attachment) {
        AttachmentRow row = require(id, attachment);
        return new AttachmentContent(row, files.read(table.storedName(attachment)));
    }

    /**
     * Takes one away; of a proposal that was never sent the file is deleted too, else it is kept for the record. Throws
     * NotFound when this proposal has no such document (any more).
     */
    @Transactional
    @Requires(Operation.ATTACH_DOCUMENT)
    public void remove(ProposalId id, AttachmentId attachment) {
        AttachmentRow row = require(id, attachment);
        if (!table.remove(id, attachment, current.get().id(), clock.instant())) {
            throw new NotFound("attachment " + attachment);
        }
        if (lifecycle.facts(id).state() == ProposalState.DRAFT) {
            String storedName = table.storedName(attachment);
            afterCommit(() -> files.delete(storedName));
        }
        events.publishEvent(new DocumentRemoved(id, attachment, row.sha256(), clock.instant()));
    }

    private AttachmentRow require(ProposalId id, AttachmentId attachment) {
        return table.find(id, attachment).orElseThrow(() -> new NotFound("attachment " + attachment));
    }

    private boolean isReally(FileType type, StoredFile file) {
        try {
            return type.matches(files.path(file.storedName()));
        } catch (IOException e) {
            throw new Refused("document.disk");
        }
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static void afterRollback(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    work.run();
                }
            }
        });
    }
}
