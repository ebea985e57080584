package org.khorgos.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.identity.UserId;
import org.khorgos.release.ReleaseService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the committee comes to its decision and the proposers learn of it. */
@Component
@Profile({"demo", "test"})
class CommitteeLife {
    private final Cast cast;
    private final CommitteeService committee;
    private final ReleaseService releases;
    private final Clock clock;

    CommitteeLife(Cast cast, CommitteeService committee, ReleaseService releases, Clock clock) {
        this.cast = cast;
        this.committee = committee;
        this.releases = releases;
        this.clock = clock;
    }

    void prepare(ProposalId id, Motion motion, String... absent) {
        Set<UserId> present = new LinkedHashSet<>();
        ProposalLife.COMMITTEE.stream()
                .filter(member -> !List.of(absent).contains(member))
                .forEach(member -> present.add(cast.id(member)));
        String request = motion == Motion.REVISE ? "Sharpen the milestones of the second year." : "";
        cast.run(
                "secretary",
                () -> committee.prepare(
                        id,
                        new MeetingDraft(
                                clock.instant().plus(Duration.ofDays(3)), motion, request, present, new HashMap<>())));
    }

    void vote(ProposalId id, String member, Vote vote) {
        cast.run(member, () -> committee.vote(id, vote));
    }

    void release(ProposalId id) {
        cast.run("secretary", () -> releases.release(id, ""));
    }
}
