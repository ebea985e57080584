package org.khorgos.committee;

import java.util.List;

/** What the secretary needs to prepare a meeting; a revision may be asked for once only. */
public record MeetingPlan(List<MemberRow> members, boolean mayAskForRevision) {
    public MeetingPlan {
        members = List.copyOf(members);
    }
}
