package org.khorgos.print;

/** A table whose head is repeated on each page. */
final class TableDrawing {
    private final Tag head;
    private final Tag rows;

    TableDrawing(Tag place, String cssClass) {
        Tag table = place.add("table").styled(cssClass);
        head = table.add("thead").add("tr");
        rows = table.add("tbody");
    }

    Tag header(String text) {
        return head.add("th", text).with("scope", "col");
    }

    Tag row() {
        return rows.add("tr");
    }
}
