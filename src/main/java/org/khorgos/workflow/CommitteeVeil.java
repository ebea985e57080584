package org.khorgos.workflow;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps from those who may not know of votes how far the committee has come with a proposal, until its decision is out; it
 * stays for good over a proposal that was withdrawn before.
 */
final class CommitteeVeil {
    private static final String OUT = "Event_CommitteeDecided";
    private static final String VOTE = "UserTask_CastVote";
    private static final Set<String> BEHIND = Set.of(
            VOTE,
            "Event_VotingClosed",
            "Event_VotingClosedByChair",
            "Gateway_ToCount",
            "ServiceTask_CountVotes",
            "BusinessRuleTask_DecideVote",
            "Gateway_VoteResult",
            "ServiceTask_KeepDecision",
            "UserTask_ReleaseDecision",
            "Event_ReleaseDecisionReminderDue",
            "Gateway_ToReminder",
            "ServiceTask_RemindHolder",
            "Event_HolderReminded");

    private CommitteeVeil() {}

    /** The same picture, in which the committee only votes until its decision is released. */
    static ProcessPicture over(ProcessPicture picture) {
        if (!picture.process().equals("committee") || picture.done().contains(OUT)) {
            return picture;
        }
        Set<String> active = new HashSet<>(picture.active());
        if (active.removeAll(BEHIND)) {
            active.add(VOTE);
        }
        return new ProcessPicture(
                picture.instance(),
                picture.process(),
                picture.version(),
                picture.xml(),
                without(picture.done()),
                active,
                without(picture.failed()));
    }

    private static Set<String> without(Set<String> elements) {
        Set<String> shown = new HashSet<>(elements);
        shown.removeAll(BEHIND);
        return shown;
    }
}
