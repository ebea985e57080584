package org.khorgos.signature.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.ProposalPartFactory;
import org.khorgos.identity.UserDirectory;
import org.khorgos.signature.SignatureService;
import org.khorgos.signature.TakeBackService;
import org.khorgos.signature.VoidedSignature;

/** Shows on a proposal's pages who signs it. */
@org.springframework.stereotype.Component
class SignatoryPartFactory implements ProposalPartFactory {
    private final SignatureService signatures;
    private final TakeBackService takingBack;
    private final UserDirectory users;

    SignatoryPartFactory(SignatureService signatures, TakeBackService takingBack, UserDirectory users) {
        this.signatures = signatures;
        this.takingBack = takingBack;
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
    public Optional<Component> create(UUID proposal, boolean editable) {
        ProposalId id = new ProposalId(proposal);
        Div part = new Div(new SignatoryList(signatures.signatories(id), users));
        List<VoidedSignature> voided = takingBack.voided(id);
        if (!voided.isEmpty()) {
            part.add(new VoidedList(voided, users));
        }
        return Optional.of(part);
    }
}
