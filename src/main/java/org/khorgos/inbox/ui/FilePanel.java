package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.khorgos.base.ui.FileUpload;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.Sizes;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.FileType;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.file.TaskFileRow;
import org.khorgos.inbox.file.TaskFileService;

/** The working papers beside a task, the latest first, and a button to add one. */
final class FilePanel extends Div {
    private static final long MEGABYTE = 1024L * 1024;
    private final UnorderedList list = new UnorderedList();
    private final TaskRow task;
    private final TaskFileService files;
    private final UserId me;
    private List<TaskFileRow> shown = List.of();

    FilePanel(TaskRow task, TaskFileService files, UserId me) {
        this.task = task;
        this.files = files;
        this.me = me;
        list.addClassName("attachment-list");
        FileUpload<TaskFileRow> upload = new FileUpload<>(
                getTranslation("inbox.file.add"),
                getTranslation("document.drop"),
                FileType.accepted(),
                (name, bytes) -> files.attach(task.id(), name, bytes),
                this::attached);
        upload.limit(
                AttachmentService.FILE_MAX,
                getTranslation("document.tooLarge", AttachmentService.FILE_MAX / MEGABYTE),
                getTranslation("document.wrongType"));
        Div entry = new Div(new HelpText(getTranslation("inbox.file.help")), upload);
        entry.setVisible(task.open());
        add(new PageSection(getTranslation("inbox.files"), list, entry));
        refresh();
        setVisible(task.open() || !shown.isEmpty());
    }

    /** Reads again what others may have added. */
    void refresh() {
        List<TaskFileRow> rows = files.files(task.id());
        if (!rows.equals(shown)) {
            shown = rows;
            list.removeAll();
            rows.forEach(row -> list.add(line(row)));
        }
    }

    private void attached(TaskFileRow row) {
        Notices.success(getTranslation("inbox.file.added", row.name()));
        refresh();
    }

    private Component line(TaskFileRow row) {
        Anchor link = new Anchor(TaskFileController.address(task.id(), row), row.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span about = new Span(getTranslation(
                "inbox.file.about",
                Sizes.text(row.size()),
                row.authorName(),
                Formats.here().dateTime(row.attachedAt())));
        about.addClassName("attachment-about");
        about.setTitle("SHA-256 " + row.sha256());
        ListItem line = new ListItem(link, about);
        if (row.author().equals(me) && task.open()) {
            line.add(remove(row));
        }
        return line;
    }

    private Button remove(TaskFileRow row) {
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
            files.remove(task.id(), row.id());
            refresh();
            Undo.offer(getTranslation("inbox.file.removed", row.name()), () -> {
                files.restore(task.id(), row.id());
                refresh();
            });
        });
        remove.setAriaLabel(getTranslation("inbox.file.remove", row.name()));
        remove.setTooltipText(getTranslation("inbox.file.remove", row.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return remove;
    }
}
