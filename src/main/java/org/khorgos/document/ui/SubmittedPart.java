package org.khorgos.document.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.SubmittedDocumentsFactory;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.DocumentService;
import org.khorgos.identity.UserDirectory;

/** Shows what was attached to a submitted version. */
@org.springframework.stereotype.Component
class SubmittedPart implements SubmittedDocumentsFactory {
    private final DocumentService documents;
    private final UserDirectory users;

    SubmittedPart(DocumentService documents, UserDirectory users) {
        this.documents = documents;
        this.users = users;
    }

    @Override
    public Component create(UUID proposal, int version) {
        List<AttachmentRow> rows = documents.submitted(new ProposalId(proposal), version);
        AttachmentList list = new AttachmentList(proposal, rows, users);
        if (rows.isEmpty()) {
            return new HelpText(list.getTranslation("document.noneSubmitted"));
        }
        rows.forEach(list::line);
        return list;
    }
}
