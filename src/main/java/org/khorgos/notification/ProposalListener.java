package org.khorgos.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalStateChanged;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the signatories how their proposal gets on; of a merger {@link MergerListener} tells, of a taking back
 * {@link SignatureListener}. */
@Component
class ProposalListener {
    /** Steps between offices: worth a notice, not a mail. */
    private static final Set<ProposalState> NOTICE_ONLY = EnumSet.of(
            ProposalState.COSIGNING,
            ProposalState.FILING,
            ProposalState.REVIEWED,
            ProposalState.DISPUTED,
            ProposalState.CO_OPINIONS,
            ProposalState.APPROVAL_HOME,
            ProposalState.APPROVAL_PARTNER);

    private final Involvement involvement;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final NoticeBoard notices;
    private final Messenger messenger;

    ProposalListener(
            Involvement involvement,
            Recipients recipients,
            ProposalLabels labels,
            NoticeBoard notices,
            Messenger messenger) {
        this.involvement = involvement;
        this.recipients = recipients;
        this.labels = labels;
        this.notices = notices;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(ProposalStateChanged event) {
        if (event.to() == ProposalState.MERGED || event.to() == ProposalState.DRAFT) {
            return;
        }
        SystemUser.run(() -> recipients
                .people(involvement.signatories(event.proposal()))
                .forEach(signatory -> tell(signatory, event)));
    }

    private void tell(UserRow signatory, ProposalStateChanged event) {
        ProposalId id = event.proposal();
        Announcement announcement = new Announcement(
                "%s %s %s".formatted(id, event.to(), event.at()),
                "notification.state." + event.to(),
                List.of(labels.label(id, signatory)),
                "proposals/" + id,
                event.at());
        if (NOTICE_ONLY.contains(event.to())) {
            notices.post(signatory.id(), announcement);
        } else {
            messenger.tell(signatory, Topic.PROPOSALS, announcement);
        }
    }
}
