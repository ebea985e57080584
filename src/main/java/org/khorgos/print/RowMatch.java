package org.khorgos.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khorgos.print.ContentDifference.Kind;
import org.khorgos.print.ContentDifference.RowChange;
import org.khorgos.print.ContentDifference.RowsChange;
import org.khorgos.print.ContentDifference.Values;
import org.khorgos.print.Outline.Row;
import org.khorgos.print.Outline.Table;

/**
 * Finds the rows of one version in the other: the same row first, then one of the same identity, then one at the same
 * place that still has a cell in common.
 */
final class RowMatch {
    private static final int NONE = -1;
    private final List<Row> before;
    private final List<Row> after;
    private final int[] partnerOfBefore;
    private final int[] partnerOfAfter;

    private RowMatch(List<Row> before, List<Row> after) {
        this.before = before;
        this.after = after;
        this.partnerOfBefore = new int[before.size()];
        this.partnerOfAfter = new int[after.size()];
        Arrays.fill(partnerOfBefore, NONE);
        Arrays.fill(partnerOfAfter, NONE);
        match(Row::equals);
        match((one, other) -> !one.identity().isEmpty() && one.identity().equals(other.identity()));
        matchPlaces();
    }

    static RowsChange between(Table before, Table after) {
        RowMatch match = new RowMatch(before.rows(), after.rows());
        return new RowsChange(after.labelKey(), after.columns(), match.changes(), match.isReordered());
    }

    private void match(BiPredicate<Row, Row> same) {
        for (int now = 0; now < after.size(); now++) {
            for (int old = 0; old < before.size() && partnerOfAfter[now] == NONE; old++) {
                if (partnerOfBefore[old] == NONE && same.test(before.get(old), after.get(now))) {
                    join(old, now);
                }
            }
        }
    }

    private void matchPlaces() {
        for (int place = 0; place < Math.min(before.size(), after.size()); place++) {
            if (partnerOfBefore[place] == NONE
                    && partnerOfAfter[place] == NONE
                    && haveCellInCommon(before.get(place), after.get(place))) {
                join(place, place);
            }
        }
    }

    private void join(int old, int now) {
        partnerOfBefore[old] = now;
        partnerOfAfter[now] = old;
    }

    private static boolean haveCellInCommon(Row one, Row other) {
        return IntStream.range(0, one.cells().size())
                .anyMatch(cell -> !one.cells().get(cell).isBlank()
                        && one.cells().get(cell).equals(other.cells().get(cell)));
    }

    private List<RowChange> changes() {
        List<RowChange> changes = new ArrayList<>();
        for (int now = 0; now < after.size(); now++) {
            if (partnerOfAfter[now] == NONE) {
                changes.add(new RowChange(Kind.ADDED, values(null, after.get(now))));
            } else if (!before.get(partnerOfAfter[now]).equals(after.get(now))) {
                changes.add(new RowChange(Kind.CHANGED, values(before.get(partnerOfAfter[now]), after.get(now))));
            }
        }
        for (int old = 0; old < before.size(); old++) {
            if (partnerOfBefore[old] == NONE) {
                changes.add(new RowChange(Kind.REMOVED, values(before.get(old), null)));
            }
        }
        return changes;
    }

    private boolean isReordered() {
        int[] kept = IntStream.of(partnerOfAfter).filter(old -> old != NONE).toArray();
        return IntStream.range(1, kept.length).anyMatch(place -> kept[place] < kept[place - 1]);
    }

    private static List<Values> values(@Nullable Row old, @Nullable Row now) {
        int cells =
                old != null ? old.cells().size() : now == null ? 0 : now.cells().size();
        return IntStream.range(0, cells)
                .mapToObj(cell -> new Values(cell(old, cell), cell(now, cell)))
                .toList();
    }

    private static String cell(@Nullable Row row, int cell) {
        return row == null ? "" : row.cells().get(cell);
    }
}
