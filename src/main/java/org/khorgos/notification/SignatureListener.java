package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.signature.SignatoryDropped;
import org.khorgos.signature.SignatureDeclined;
import org.khorgos.signature.SignaturesVoided;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the co-signatories that what they signed, or were to sign, was taken back, as they see it no more; and the first
 * signatory who does not sign.
 */
@Component
class SignatureListener {
    private final ProposalLifecycle proposals;
    private final UserDirectory users;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final Messenger messenger;

    SignatureListener(
            ProposalLifecycle proposals,
            UserDirectory users,
            Recipients recipients,
            ProposalLabels labels,
            Messenger messenger) {
        this.proposals = proposals;
        this.users = users;
        this.recipients = recipients;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(SignaturesVoided event) {
        SystemUser.run(() -> {
            for (UserRow signed : recipients.people(event.signed())) {
                messenger.tellNow(signed, announcement("notification.signature.voided", event));
            }
            for (UserRow waiting : recipients.people(event.waiting())) {
                messenger.tell(waiting, Topic.PROPOSALS, announcement("notification.signature.takenBack", event));
            }
        });
    }

    @ApplicationModuleListener
    void tell(SignatoryDropped event) {
        SystemUser.run(
                () -> tellFirst(event.proposal(), event.signatory(), "notification.signature.lapsed", event.at()));
    }

    @ApplicationModuleListener
    void tell(SignatureDeclined event) {
        SystemUser.run(
                () -> tellFirst(event.proposal(), event.signatory(), "notification.signature.declined", event.at()));
    }

    private void tellFirst(ProposalId id, UserId other, String key, Instant at) {
        String name = users.get(other).displayName();
        for (UserRow first : recipients.people(List.of(proposals.facts(id).firstSignatory()))) {
            Announcement announcement = new Announcement(
                    "%s %s %s".formatted(id, other, at),
                    key,
                    List.of(labels.label(id, first), name),
                    "proposals/" + id,
                    at);
            messenger.tell(first, Topic.PROPOSALS, announcement);
        }
    }

    private static Announcement announcement(String key, SignaturesVoided event) {
        return new Announcement(
                "%s %s".formatted(event.proposal(), event.at()), key, List.of(event.title()), "tasks", event.at());
    }
}
