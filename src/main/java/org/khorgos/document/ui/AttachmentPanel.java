package org.khorgos.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.call.AttachmentKind;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.FileType;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** The documents of a proposal; whoever may write adds and removes them. */
class AttachmentPanel extends Div {
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);
    private final ProposalId proposal;
    private final boolean editable;
    private final transient AttachmentService attachments;
    private final transient UserDirectory users;
    private final Div list = new Div();
    private final Select<AttachmentKind> kind = new Select<>();

    AttachmentPanel(ProposalId proposal, boolean editable, AttachmentService attachments, UserDirectory users) {
        this.proposal = proposal;
        this.editable = editable;
        this.attachments = attachments;
        this.users = users;
        addClassName("attachments");
        add(list);
        if (editable) {
            add(adding());
        }
        show();
    }

    private Div adding() {
        kind.setLabel(getTranslation("document.kind"));
        kind.setItems(AttachmentKind.values());
        kind.setItemLabelGenerator(this::kindName);
        kind.setValue(AttachmentKind.LETTER);
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize((int) AttachmentService.FILE_MAX);
        upload.setAcceptedFileTypes(Arrays.stream(FileType.values())
                .flatMap(type -> Stream.concat(
                        Stream.of(type.contentType()),
                        type.extensions().stream().map(extension -> "." + extension)))
                .toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("document.add"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("document.drop")));
        upload.addFileRejectedListener(rejected -> Notices.failure(getTranslation("document.rejected")));
        Div adding = new Div(kind, upload, new HelpText(getTranslation("document.help")));
        adding.addClassName("attachment-adding");
        return adding;
    }

    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream bytes = event.getInputStream()) {
            AttachmentRow added = attachments.attach(proposal, event.getFileName(), kind.getValue(), bytes);
            ui.access(() -> {
                show();
                Notices.success(getTranslation("document.added", added.name()));
            });
        } catch (Refused refused) {
            ui.access(() -> Notices.failure(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void show() {
        list.removeAll();
        List<AttachmentRow> rows = attachments.list(proposal);
        if (rows.isEmpty()) {
            list.add(new HelpText(getTranslation("document.none")));
            return;
        }
        Set<UserId> people = rows.stream().map(AttachmentRow::uploadedBy).collect(Collectors.toSet());
        Map<UserId, UserRow> names = users.get(people);
        UnorderedList items = new UnorderedList();
        items.addClassName("attachment-list");
        rows.forEach(row -> items.add(item(row, names)));
        list.add(items);
    }

    private ListItem item(AttachmentRow row, Map<UserId, UserRow> names) {
        Anchor link = new Anchor(DocumentController.address(proposal.value(), row), row.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        UserRow by = names.get(row.uploadedBy());
        Span about = new Span(getTranslation(
                "document.about",
                kindName(row.kind()),
                size(row.size()),
                by == null ? "–" : by.displayName(),
                Formats.here().dateTime(row.uploadedAt())));
        about.addClassName("attachment-about");
        about.setTitle("SHA-256 " + row.sha256());
        ListItem item = new ListItem(link, about);
        if (editable) {
            item.add(removing(row));
        }
        return item;
    }

    private Button removing(AttachmentRow row) {
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> ask(row));
        remove.setAriaLabel(getTranslation("document.remove", row.name()));
        remove.setTooltipText(getTranslation("document.remove", row.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_ICON);
        return remove;
    }

    private void ask(AttachmentRow row) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("document.remove", row.name()));
        dialog.setText(getTranslation("document.remove.consequence"));
        dialog.setConfirmText(getTranslation("document.remove.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("document.keep"));
        dialog.addConfirmListener(confirm -> {
            attachments.remove(proposal, row.id());
            show();
        });
        dialog.open();
    }

    private String kindName(AttachmentKind one) {
        return getTranslation("document.kind." + one.name());
    }

    private static String size(long bytes) {
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, RoundingMode.UP);
        return kilobytes.compareTo(KILOBYTE) < 0
                ? Formats.here().number(kilobytes, 1) + " KB"
                : Formats.here().number(kilobytes.divide(KILOBYTE, 1, RoundingMode.UP), 1) + " MB";
    }
}
