package org.khorgos.document;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

/** Attaching documents to a proposal. */
@Service
@Transactional
public class AttachmentService {
    static final long MEGABYTE = 1024 * 1024;

    /** Most bytes of one file. */
    public static final long FILE_MAX = 20 * MEGABYTE;

    /** Most bytes of all files of one proposal, replaced versions included. */
    public static final long PROPOSAL_MAX = 100 * MEGABYTE;

    private final Intake intake;
    private final AttachmentTable table;
    private final FileKeeping files;
    private final ProposalLifecycle lifecycle;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentService(
            Intake intake,
            AttachmentTable table,
            FileKeeping files,
            ProposalLifecycle lifecycle,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intake = intake;
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
    @Requires(Operation.ATTACH_DOCUMENT)
    public AttachmentRow attach(ProposalId id, String givenName, AttachmentKind kind, InputStream bytes) {
        KeptFile incoming = intake.receive(id, givenName, bytes);
        AttachmentId attachment = AttachmentId.next();
        AttachmentRow row = add(id, incoming, attachment, attachment, 1, kind);
        events.publishEvent(new DocumentAttached(id, row.id(), row.sha256(), clock.instant()));
        return row;
    }

    /**
     * Puts the file in the place of what is attached, which is kept as an earlier version; the kind of document stays.
     * Throws Refused as attaching does, when it is the same file as before, or when another version has taken its place
     * meanwhile; NotFound when this proposal has no such document (any more).
     */
    @Requires(Operation.ATTACH_DOCUMENT)
    public AttachmentRow replace(ProposalId id, AttachmentId attachment, String givenName, InputStream bytes) {
        KeptFile incoming = intake.receive(id, givenName, bytes);
        AttachmentRow before = require(id, attachment);
        if (before.sha256().equals(incoming.sha256())) {
            throw new Refused("document.same", before.name());
        }
        table.replaced(attachment, clock.instant());
        AttachmentRow row =
                add(id, incoming, AttachmentId.next(), before.document(), before.number() + 1, before.kind());
        events.publishEvent(new DocumentReplaced(id, row.id(), attachment, row.sha256(), clock.instant()));
        return row;
    }

    /**
     * Takes a document away with all its versions; of a proposal that was never sent the files are deleted too, else they
     * are kept for the record. Throws Refused when another version has taken its place meanwhile, NotFound when this
     * proposal has no such document (any more).
     */
    @Requires(Operation.ATTACH_DOCUMENT)
    public void remove(ProposalId id, AttachmentId attachment) {
        intake.lock(id);
        AttachmentRow row = require(id, attachment);
        table.remove(row.document(), current.get().id(), clock.instant());
        if (lifecycle.facts(id).state() == ProposalState.DRAFT) {
            table.storedNames(row.document()).forEach(files::deleteAfterCommit);
        }
        events.publishEvent(new DocumentRemoved(id, attachment, row.sha256(), clock.instant()));
    }

    /**
     * Takes one replaced version away that was never submitted, with its file; the document and its other versions stay.
     * Throws NotFound when this proposal has no such version (any more), or has submitted it.
     */
    @Requires(Operation.ATTACH_DOCUMENT)
    public void removeEarlier(ProposalId id, AttachmentId attachment) {
        intake.lock(id);
        AttachmentRow row = table.replacedUnsubmitted(id).stream()
                .filter(one -> one.id().equals(attachment))
                .findFirst()
                .orElseThrow(() -> new NotFound("earlier version " + attachment));
        String stored = table.storedName(attachment);
        table.removeOne(attachment, current.get().id(), clock.instant());
        files.deleteAfterCommit(stored);
        events.publishEvent(new DocumentRemoved(id, attachment, row.sha256(), clock.instant()));
    }

    private AttachmentRow require(ProposalId id, AttachmentId attachment) {
        return table.current(id, attachment).orElseThrow(() -> table.readable(id, attachment, true)
                .<Refused>map(replaced -> new Refused("document.changed", replaced.name()))
                .orElseGet(() -> new NotFound("attachment " + attachment)));
    }

    private AttachmentRow add(
            ProposalId id,
            KeptFile incoming,
            AttachmentId attachment,
            AttachmentId document,
            int number,
            AttachmentKind kind) {
        AttachmentRow row = new AttachmentRow(
                attachment,
                document,
                number,
                incoming.name(),
                kind,
                incoming.type(),
                incoming.size(),
                incoming.sha256(),
                current.get().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.add(id, row, incoming.storedName());
        return row;
    }
}
