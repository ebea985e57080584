package org.khorgos.document.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.document.AttachmentService;
import org.khorgos.document.DocumentService;
import org.khorgos.identity.UserDirectory;
import org.khorgos.proposal.ProposalService;

/** Shows a proposal's documents on its pages. */
@org.springframework.stereotype.Component
class AttachmentPartFactory implements ProposalPartFactory {
    private final AttachmentService attachments;
    private final DocumentService documents;
    private final ProposalService proposals;
    private final UserDirectory users;

    AttachmentPartFactory(
            AttachmentService attachments, DocumentService documents, ProposalService proposals, UserDirectory users) {
        this.attachments = attachments;
        this.documents = documents;
        this.proposals = proposals;
        this.users = users;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "document.title";
    }

    @Override
    public Optional<Component> create(UUID proposal, boolean editable) {
        return Optional.of(
                new AttachmentPanel(new ProposalId(proposal), editable, attachments, documents, proposals, users));
    }
}
