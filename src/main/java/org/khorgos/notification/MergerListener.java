package org.khorgos.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalStateChanged;
import org.khorgos.filing.FilingLeadService;
import org.khorgos.filing.FilingRecorded;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the signatories of both proposals of their merger, and those of the merged one what became of the lead. */
@Component
class MergerListener {
    private static final Set<ProposalState> DECIDED = EnumSet.of(
            ProposalState.REJECTED,
            ProposalState.APPROVED,
            ProposalState.DECLINED,
            ProposalState.ALLOCATED,
            ProposalState.DECLINED_NO_FUNDS,
            ProposalState.WITHDRAWN,
            ProposalState.LAPSED);

    private final FilingLeadService leads;
    private final Involvement involvement;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final Messenger messenger;

    MergerListener(
            FilingLeadService leads,
            Involvement involvement,
            Recipients recipients,
            ProposalLabels labels,
            Messenger messenger) {
        this.leads = leads;
        this.involvement = involvement;
        this.recipients = recipients;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(FilingRecorded event) {
        ProposalId lead = event.lead();
        if (lead != null) {
            SystemUser.run(() -> {
                tell(event.proposal(), lead, "notification.state.MERGED", List.of(), event.at());
                tell(lead, event.proposal(), "notification.merger.leads", List.of(), event.at());
            });
        }
    }

    @ApplicationModuleListener
    void tell(ProposalStateChanged event) {
        if (DECIDED.contains(event.to())) {
            SystemUser.run(() -> leads.merged(event.proposal())
                    .forEach(merged -> tell(
                            merged,
                            event.proposal(),
                            "notification.merger.decided",
                            List.of("@state." + event.to()),
                            event.at())));
        }
    }

    private void tell(ProposalId to, ProposalId other, String key, List<String> more, Instant at) {
        for (UserRow signatory : recipients.people(involvement.signatories(to))) {
            List<String> arguments =
                    new ArrayList<>(List.of(labels.label(to, signatory), labels.label(other, signatory)));
            arguments.addAll(more);
            Announcement announcement =
                    new Announcement("%s %s %s".formatted(to, other, at), key, arguments, "proposals/" + to, at);
            messenger.tell(signatory, Topic.PROPOSALS, announcement);
        }
    }
}
