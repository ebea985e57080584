package org.khorgos.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.ExpertInvited;
import org.khorgos.invitation.ExpertJoined;
import org.khorgos.invitation.ExpertLetter;
import org.khorgos.invitation.InvitationLinks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to those who are invited to be experts, in the language chosen for them, and tells who invited that they accepted. */
@Component
class ExpertInvitationListener {
    private final InvitationLinks links;
    private final UserDirectory directory;
    private final MailOutbox mails;
    private final Recipients recipients;
    private final Messenger messenger;

    ExpertInvitationListener(
            InvitationLinks links,
            UserDirectory directory,
            MailOutbox mails,
            Recipients recipients,
            Messenger messenger) {
        this.links = links;
        this.directory = directory;
        this.mails = mails;
        this.recipients = recipients;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void write(ExpertInvited event) {
        SystemUser.run(
                () -> links.expertLetter(event.invitation(), event.at()).ifPresent(letter -> write(letter, event)));
    }

    private void write(ExpertLetter letter, ExpertInvited event) {
        UserRow inviter = directory.get(letter.inviter());
        mails.queue(
                event.invitation(),
                event.at(),
                letter.address(),
                letter.language(),
                event.again() ? "notification.expertInvitation.again" : "notification.expertInvitation",
                List.of(
                        inviter.displayName(),
                        inviter.organisationName(),
                        letter.name(),
                        quoted(letter.words()),
                        InvitationListener.time(letter.endsAt(), inviter, letter.language())));
    }

    /** As mails mark the words of somebody else. */
    private static String quoted(String words) {
        return words.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    @ApplicationModuleListener
    void tell(ExpertJoined event) {
        SystemUser.run(() -> recipients.people(List.of(event.inviter())).forEach(inviter -> tell(inviter, event)));
    }

    private void tell(UserRow inviter, ExpertJoined event) {
        UserRow person = directory.get(event.person());
        messenger.tell(
                inviter,
                Topic.PROPOSALS,
                new Announcement(
                        event.invitation().toString(),
                        "notification.expertInvitation.accepted",
                        List.of(person.displayName(), person.organisationName()),
                        "experts",
                        event.at()));
    }
}
