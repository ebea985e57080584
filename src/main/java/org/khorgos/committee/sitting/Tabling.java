package org.khorgos.committee.sitting;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.document.FileKeeping;
import org.khorgos.document.KeptFile;
import org.springframework.stereotype.Component;

/** Tables documents in a sitting that is held, takes them away with their files, and tells of both. */
@Component
class Tabling {
    private static final long MEGABYTE = 1024 * 1024;

    private final TabledTable table;
    private final FileKeeping keeping;
    private final Leaders leaders;

    Tabling(TabledTable table, FileKeeping keeping, Leaders leaders) {
        this.table = table;
        this.keeping = keeping;
        this.leaders = leaders;
    }

    /** Throws Refused when all documents of that place together are too large, or both have signed the minutes. */
    TabledRow add(SittingId id, @Nullable ItemId item, KeptFile file) {
        requireUnsigned(id);
        long others = table.of(id).stream()
                .filter(row -> Objects.equals(row.item(), item))
                .mapToLong(TabledRow::size)
                .sum();
        if (others + file.size() > TabledService.PLACE_MAX) {
            throw new Refused("committee.tabled.quota", TabledService.PLACE_MAX / MEGABYTE);
        }
        TabledRow row = new TabledRow(
                TabledId.next(),
                item,
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                leaders.now().truncatedTo(ChronoUnit.MICROS));
        table.add(id, row, file, leaders.me());
        leaders.tell(new DocumentTabled(id, item, row.id(), row.sha256(), leaders.me(), row.tabledAt()));
        return row;
    }

    /** Throws Refused when both have signed the minutes. */
    void remove(SittingId id, TabledRow row) {
        requireUnsigned(id);
        keeping.deleteAfterCommit(table.storedName(row.id()));
        table.delete(row.id());
        leaders.tell(new TabledDocumentRemoved(id, row.item(), row.id(), row.sha256(), leaders.me(), leaders.now()));
    }

    /** Takes all documents of an item away that comes off the agenda. */
    void removeAll(SittingId id, ItemId item) {
        table.of(id).stream().filter(row -> item.equals(row.item())).forEach(row -> remove(id, row));
    }

    private void requireUnsigned(SittingId id) {
        if (table.isSignedLocked(id)) {
            throw new Refused("committee.tabled.signed");
        }
    }
}
