package org.khorgos.document.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khorgos.document.AttachmentRow;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** Lines of documents with the names of who attached them. */
class AttachmentList extends UnorderedList {
    private final UUID proposal;
    private final Map<UserId, UserRow> names;

    /** @param rows everything that will be shown */
    AttachmentList(UUID proposal, List<AttachmentRow> rows, UserDirectory users) {
        this.proposal = proposal;
        names = users.get(rows.stream().map(AttachmentRow::uploadedBy).collect(Collectors.toSet()));
        addClassName("attachment-list");
    }

    private AttachmentList(UUID proposal, Map<UserId, UserRow> names) {
        this.proposal = proposal;
        this.names = names;
        addClassName("attachment-list");
    }

    AttachmentLine line(AttachmentRow row) {
        UserRow by = names.get(row.uploadedBy());
        AttachmentLine line = new AttachmentLine(proposal, row, by == null ? "–" : by.displayName());
        add(line);
        return line;
    }

    /**
     * A list of some of the same documents.
     *
     * @param more adds to each line what can be done
     */
    AttachmentList of(List<AttachmentRow> rows, BiConsumer<AttachmentLine, AttachmentRow> more) {
        AttachmentList part = new AttachmentList(proposal, names);
        rows.forEach(row -> more.accept(part.line(row), row));
        return part;
    }
}
