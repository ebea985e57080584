package org.khorgos.committee.sitting;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.document.FileKeeping;
import org.khorgos.document.KeptFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents tabled in a sitting, listed in its {@link Room}. Throws NotFound for a sitting that the reader is not told of,
 * and for what belongs to an item that is not for them, as for what does not exist.
 */
@Service
@Transactional(readOnly = true)
public class TabledService {
    /** Most bytes of all documents of one item, and of the sitting as a whole. */
    public static final long PLACE_MAX = 100L * 1024 * 1024;

    private static final String STAFF = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR')";

    private final RoomReader reader;
    private final Agenda agenda;
    private final Leaders leaders;
    private final AccessRule access;
    private final Tabling tabling;
    private final TabledTable table;
    private final FileKeeping keeping;

    TabledService(
            RoomReader reader,
            Agenda agenda,
            Leaders leaders,
            AccessRule access,
            Tabling tabling,
            TabledTable table,
            FileKeeping keeping) {
        this.reader = reader;
        this.agenda = agenda;
        this.leaders = leaders;
        this.access = access;
        this.tabling = tabling;
        this.table = table;
        this.keeping = keeping;
    }

    /**
     * Tables a document; throws Refused for others than chair and secretary of the sitting, for a file that is not allowed
     * or too large, and when both have signed the minutes or the sitting is called off. Minutes that one has signed become a draft again.
     *
     * @param item null for the sitting as a whole
     */
    @Transactional
    @PreAuthorize(STAFF)
    public TabledRow attach(SittingId id, @Nullable ItemId item, String givenName, InputStream bytes) {
        leaders.requireLead(id);
        requireItem(id, item);
        KeptFile file = keeping.take(givenName, bytes);
        if (leaders.hold(id).status() == SittingStatus.CALLED_OFF) {
            throw new Refused("committee.sitting.over");
        }
        requireItem(id, item);
        return tabling.add(id, item, file);
    }

    /** Takes a document away; throws Refused as attaching does. */
    @Transactional
    @PreAuthorize(STAFF)
    public void remove(SittingId id, TabledId document) {
        leaders.hold(id);
        TabledRow row = require(id, document);
        requireItem(id, row.item());
        tabling.remove(id, row);
    }

    /** The document with its bytes. */
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public TabledContent open(SittingId id, TabledId document) {
        reader.sitting(id);
        TabledRow row = require(id, document);
        return new TabledContent(row, keeping.read(table.storedName(document)));
    }

    private TabledRow require(SittingId id, TabledId document) {
        return agenda.documents(id, agenda.lines(id, leaders.actor())).stream()
                .filter(row -> row.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("document " + document));
    }

    private void requireItem(SittingId id, @Nullable ItemId item) {
        if (item != null) {
            ProposalId proposal = agenda.lines(id, leaders.actor()).stream()
                    .filter(line -> line.id().equals(item) && !line.leftOut())
                    .map(AgendaLine::proposal)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("item " + item));
            access.check(leaders.actor(), Operation.TABLE_DOCUMENT, proposal);
        }
    }
}
