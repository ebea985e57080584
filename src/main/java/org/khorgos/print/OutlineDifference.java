package org.khorgos.print;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.print.ContentDifference.Change;
import org.khorgos.print.ContentDifference.RowsChange;
import org.khorgos.print.ContentDifference.TextChange;
import org.khorgos.print.ContentDifference.Values;
import org.khorgos.print.Outline.Fact;
import org.khorgos.print.Outline.Item;
import org.khorgos.print.Outline.Section;
import org.khorgos.print.Outline.Table;

/** Compares two outlines of one language and one reader. */
final class OutlineDifference {
    private OutlineDifference() {}

    static ContentDifference between(List<Section> before, List<Section> after) {
        List<ContentDifference.Section> sections = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            List<Change> changes =
                    changes(before.get(place).items(), after.get(place).items());
            if (!changes.isEmpty()) {
                sections.add(new ContentDifference.Section(after.get(place).titleKey(), changes));
            }
        }
        return new ContentDifference(sections);
    }

    private static List<Change> changes(List<Item> before, List<Item> after) {
        List<Change> changes = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            if (before.get(place) instanceof Table old && after.get(place) instanceof Table now) {
                RowsChange rows = RowMatch.between(old, now);
                if (!rows.rows().isEmpty() || rows.reordered()) {
                    changes.add(rows);
                }
            } else if (before.get(place) instanceof Fact old && after.get(place) instanceof Fact now) {
                Values values = new Values(old.text(), now.text());
                if (!values.isSame()) {
                    changes.add(new TextChange(now.labelKey(), values));
                }
            }
        }
        return changes;
    }
}
