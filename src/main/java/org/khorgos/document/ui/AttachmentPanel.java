package org.khorgos.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.call.AttachmentKind;
import org.khorgos.document.AttachmentId;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.DocumentRow;
import org.khorgos.document.DocumentService;
import org.khorgos.document.Quota;
import org.khorgos.identity.UserDirectory;
import org.khorgos.proposal.ProposalService;

/** The documents of a proposal with their earlier versions; whoever may write adds, replaces and removes them. */
class AttachmentPanel extends Div {
    private final ProposalId proposal;
    private final boolean editable;
    private final transient AttachmentService attachments;
    private final transient DocumentService documents;
    private final transient ProposalService proposals;
    private final transient UserDirectory users;
    private final NeededDocuments needed = new NeededDocuments();
    private final Div list = new Div();
    private final Select<AttachmentKind> kind = new Select<>();
    private final QuotaBar used = new QuotaBar();
    private final DocumentUpload upload;

    AttachmentPanel(
            ProposalId proposal,
            boolean editable,
            AttachmentService attachments,
            DocumentService documents,
            ProposalService proposals,
            UserDirectory users) {
        this.proposal = proposal;
        this.editable = editable;
        this.attachments = attachments;
        this.documents = documents;
        this.proposals = proposals;
        this.users = users;
        upload = new DocumentUpload(
                getTranslation("document.add"),
                (name, bytes) -> attachments.attach(proposal, name, kind.getValue(), bytes),
                row -> done("document.added", row));
        addClassName("attachments");
        add(list);
        if (editable) {
            add(needed, used, adding());
        }
        show();
    }

    private Div adding() {
        kind.setLabel(getTranslation("document.kind"));
        kind.setItems(AttachmentKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("document.kind." + one));
        kind.setValue(AttachmentKind.LETTER);
        Div adding = new Div(kind, upload, new HelpText(getTranslation("document.help")));
        adding.addClassName("attachment-adding");
        return adding;
    }

    private void done(String key, AttachmentRow row) {
        show();
        Notices.success(getTranslation(key, row.name()));
    }

    private void show() {
        list.removeAll();
        if (editable) {
            Quota quota = documents.quota(proposal);
            used.show(quota);
            upload.limit(quota);
            needed.show(proposals.missing(proposal));
        }
        List<DocumentRow> rows = documents.list(proposal);
        if (rows.isEmpty()) {
            list.add(new HelpText(getTranslation("document.none")));
            return;
        }
        List<AttachmentRow> all = rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.current()), row.earlier().stream()))
                .toList();
        AttachmentList items = new AttachmentList(proposal.value(), all, users);
        Set<AttachmentId> removable = editable ? documents.removable(proposal) : Set.of();
        rows.forEach(row -> item(items, row, removable));
        list.add(items);
    }

    private void item(AttachmentList items, DocumentRow row, Set<AttachmentId> removable) {
        AttachmentLine line = items.line(row.current());
        if (editable) {
            String name = row.current().name();
            Button remove = AttachmentLine.icon(
                    VaadinIcon.TRASH, getTranslation("document.remove", name), () -> ask(row.current()));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            line.add(
                    AttachmentLine.icon(
                            VaadinIcon.EXCHANGE,
                            getTranslation("document.replace", name),
                            () -> replace(row.current())),
                    remove);
        }
        if (!row.earlier().isEmpty()) {
            line.add(new Details(
                    getTranslation("document.earlier", row.earlier().size()), earlier(items, row, removable)));
        }
    }

    private AttachmentList earlier(AttachmentList items, DocumentRow row, Set<AttachmentId> removable) {
        return items.of(row.earlier(), (line, version) -> {
            if (removable.contains(version.id())) {
                String name = getTranslation("document.remove.earlier", version.number(), version.name());
                Button remove = AttachmentLine.icon(VaadinIcon.TRASH, name, () -> askEarlier(name, version));
                remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
                line.add(remove);
            }
        });
    }

    private void replace(AttachmentRow row) {
        new ReplaceDialog(
                        row,
                        documents.quota(proposal),
                        (name, bytes) -> attachments.replace(proposal, row.id(), name, bytes),
                        replaced -> done("document.replaced", replaced))
                .open();
    }

    private void ask(AttachmentRow row) {
        ask(
                getTranslation("document.remove", row.name()),
                "document.remove.consequence",
                () -> attachments.remove(proposal, row.id()));
    }

    private void askEarlier(String header, AttachmentRow version) {
        ask(header, "document.remove.earlier.consequence", () -> attachments.removeEarlier(proposal, version.id()));
    }

    private void ask(String header, String consequence, SerializableRunnable removing) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(header);
        dialog.setText(getTranslation(consequence));
        dialog.setConfirmText(getTranslation("document.remove.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("document.keep"));
        dialog.addConfirmListener(confirm -> {
            removing.run();
            show();
        });
        dialog.open();
    }
}
