package org.khorgos.signature.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.identity.UserDirectory;
import org.khorgos.signature.SignatureService;

/** Shows on a proposal's pages who signs it. */
@org.springframework.stereotype.Component
class SignatoryPartFactory implements ProposalPartFactory {
    private final SignatureService signatures;
    private final UserDirectory users;

    SignatoryPartFactory(SignatureService signatures, UserDirectory users) {
        this.signatures = signatures;
        this.users = users;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "proposal.signatories";
    }

    @Override
    public Component create(UUID proposal, boolean editable) {
        return new SignatoryList(signatures.signatories(new ProposalId(proposal)), users);
    }
}
