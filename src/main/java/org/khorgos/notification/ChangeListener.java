package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentFields;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalRevised;
import org.khorgos.proposal.ProposalSubmitted;
import org.khorgos.proposal.ProposalVersions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the co-signatories which sections were corrected or revised after they had signed. */
@Component
class ChangeListener {
    private final ProposalVersions versions;
    private final ProposalLifecycle lifecycle;
    private final Involvement involvement;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final Messenger messenger;

    ChangeListener(
            ProposalVersions versions,
            ProposalLifecycle lifecycle,
            Involvement involvement,
            Recipients recipients,
            ProposalLabels labels,
            Messenger messenger) {
        this.versions = versions;
        this.lifecycle = lifecycle;
        this.involvement = involvement;
        this.recipients = recipients;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(ProposalSubmitted event) {
        SystemUser.run(() -> tell(event.proposal(), event.version(), event.at()));
    }

    @ApplicationModuleListener
    void tell(ProposalRevised event) {
        SystemUser.run(() -> tell(event.proposal(), event.version(), event.at()));
    }

    private void tell(ProposalId id, int version, Instant at) {
        String sections = version == 1 ? "" : changedSections(id, version);
        if (sections.isEmpty()) {
            return;
        }
        UserId first = lifecycle.facts(id).firstSignatory();
        for (UserRow signatory : recipients.people(involvement.signatories(id))) {
            if (!signatory.id().equals(first)) {
                Announcement announcement = new Announcement(
                        "%s version %d".formatted(id, version),
                        "notification.signature.changed",
                        List.of(labels.label(id, signatory), sections),
                        "proposals/" + id,
                        at);
                messenger.tell(signatory, Topic.PROPOSALS, announcement);
            }
        }
    }

    private String changedSections(ProposalId id, int version) {
        return ContentFields.changed(versions.content(id, version - 1), versions.content(id, version)).stream()
                .map(ContentFields::section)
                .distinct()
                .map(section -> "@proposal.section." + section)
                .collect(Collectors.joining(" "));
    }
}
