package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.WrittenDates;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.CoProposerInvited;
import org.khorgos.invitation.CoProposerJoined;
import org.khorgos.invitation.InvitationLetter;
import org.khorgos.invitation.InvitationLinks;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to invited people, in the language of who invites, and tells the latter who accepted. */
@Component
class InvitationListener {
    private final InvitationLinks links;
    private final ProposalLifecycle proposals;
    private final UserDirectory directory;
    private final MailOutbox mails;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final Messenger messenger;

    InvitationListener(
            InvitationLinks links,
            ProposalLifecycle proposals,
            UserDirectory directory,
            MailOutbox mails,
            Recipients recipients,
            ProposalLabels labels,
            Messenger messenger) {
        this.links = links;
        this.proposals = proposals;
        this.directory = directory;
        this.mails = mails;
        this.recipients = recipients;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void write(CoProposerInvited event) {
        SystemUser.run(() -> links.letter(event.invitation(), event.at()).ifPresent(letter -> write(letter, event)));
    }

    private void write(InvitationLetter letter, CoProposerInvited event) {
        UserRow inviter = directory.get(letter.inviter());
        mails.queue(
                event.invitation(),
                event.at(),
                letter.address(),
                inviter.language(),
                "notification.invitation",
                List.of(
                        inviter.displayName(),
                        inviter.organisationName(),
                        proposals.facts(letter.proposal()).title(),
                        "@notification.invitation.to." + letter.role(),
                        time(letter.endsAt(), inviter, inviter.language())));
    }

    /** To the minute in the zone of who invites. */
    static String time(Instant instant, UserRow inviter, Locale language) {
        return WrittenDates.minute(instant, inviter.zone(), language) + " "
                + inviter.zone().getId();
    }

    @ApplicationModuleListener
    void tell(CoProposerJoined event) {
        SystemUser.run(() -> recipients.people(List.of(event.inviter())).forEach(inviter -> tell(inviter, event)));
    }

    private void tell(UserRow inviter, CoProposerJoined event) {
        UserRow person = directory.get(event.person());
        messenger.tell(
                inviter,
                Topic.PROPOSALS,
                new Announcement(
                        "%s %s".formatted(event.invitation(), event.at()),
                        "notification.invitation.accepted." + event.role(),
                        List.of(
                                person.displayName(),
                                person.organisationName(),
                                labels.label(event.proposal(), inviter)),
                        "proposals/" + event.proposal(),
                        event.at()));
    }
}
