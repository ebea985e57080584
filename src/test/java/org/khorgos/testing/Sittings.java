package org.khorgos.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.committee.CommitteeProcess;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.sitting.SittingDraft;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sittings of the committee need in tests: members, proposals before them, and a time and place. */
@Component
public class Sittings {
    private final People people;
    private final Proposals proposals;
    private final CommitteeService committee;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sittings(People people, Proposals proposals, CommitteeService committee, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.proposals = proposals;
        this.committee = committee;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A committee of seven and nobody else, its chair first, until {@link #giveTermsBack}. */
    public List<UserRow> seven() {
        jdbc.sql("update committee_term set first_day = first_day + interval 900 year, "
                        + "last_day = last_day + interval 900 year")
                .update();
        List<UserRow> members = new ArrayList<>(List.of(people.someone(Role.COMMITTEE_CHAIR)));
        for (int number = 2; number <= 7; number++) {
            members.add(people.someone(Role.COMMITTEE_MEMBER));
        }
        return members;
    }

    /** Gives everybody else the terms back that {@link #seven} took, and leaves no sitting to which others would be invited. */
    public void giveTermsBack() {
        jdbc.sql("update committee_item i join committee_sitting s on s.sitting_id = i.sitting_id "
                        + "set i.status = 'POSTPONED', i.ended_at = s.convened_at "
                        + "where s.status = 'CONVENED' and i.status in ('WAITING', 'CURRENT')")
                .update();
        jdbc.sql("update committee_guest g join committee_sitting s on s.sitting_id = g.sitting_id "
                        + "set g.invited = false where s.status = 'CONVENED'")
                .update();
        jdbc.sql("update committee_sitting set status = 'CALLED_OFF', called_off_at = convened_at "
                        + "where status = 'CONVENED'")
                .update();
        jdbc.sql("update committee_term set first_day = first_day - interval 900 year, "
                        + "last_day = last_day - interval 900 year where first_day > '2800-01-01'")
                .update();
    }

    /** A sitting that begins one minute after so many days. */
    public SittingDraft draft(int days, UserRow chair, UserRow secretary) {
        return new SittingDraft(
                "Spring sitting",
                clock.instant().plus(Duration.ofDays(days)).plusSeconds(60),
                clock.instant().plus(Duration.ofDays(days)).plusSeconds(60).plus(Duration.ofHours(4)),
                ZoneId.of("Asia/Shanghai"),
                "Urumqi, room 3",
                chair.id(),
                secretary.id());
    }

    /** A reviewed proposal of that user that waits for the committee. */
    public ProposalId proposal(UserRow proposer) {
        ProposalId id = proposals.in(ProposalState.REVIEWED, proposer);
        SystemUser.run(() -> committee.openCommittee(id));
        return id;
    }

    /** A reviewed proposal of somebody that waits for the committee. */
    public ProposalId proposal() {
        return proposal(people.someone(Role.PROPOSER));
    }

    /** Lets that mock count the votes when voting is closed, as the process does. */
    public void countVotes(CommitteeProcess process) {
        doAnswer(closing -> {
                    SystemUser.run(() -> committee.countVotes(closing.getArgument(0)));
                    return null;
                })
                .when(process)
                .votingClosed(any());
    }
}
