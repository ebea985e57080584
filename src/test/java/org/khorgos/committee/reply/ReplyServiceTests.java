package org.khorgos.committee.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ReplyServiceTests {
    @Autowired
    ReplyService replies;

    @Autowired
    ProposalService proposing;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    UserRow proposer;
    UserRow member;
    ProposalId id;

    @BeforeEach
    void ask() {
        proposer = people.someone(Role.PROPOSER);
        member = people.someone(Role.COMMITTEE_MEMBER);
        id = proposals.in(ProposalState.REVISE, proposer);
        jdbc.sql("insert into committee_meeting (meeting_id, version, proposal_id, round, meeting_at, motion, request, "
                        + "prepared_by, prepared_at, status, closed_at, decision, released_at) values (?, 0, ?, 1, now(6), 'REVISE', "
                        + "'Name the stations.', ?, now(6), 'CLOSED', now(6), 'REVISE', now(6))")
                .params(UUID.randomUUID(), id.value(), member.id().value())
                .update();
    }

    @Test
    void a_revision_is_handed_in_with_a_reply_only_and_then_the_committee_reads_it() {
        assertRefused("committee.reply.missing", () -> revise());
        assertThat(reply(proposer).request()).isEqualTo("Name the stations.");
        write("  ", "");
        assertRefused("committee.reply.missing", () -> revise());
        write("1. They are named.", "  ");
        assertThat(reply(member).words()).isEmpty();
        assertThat(reply(member).own()).isFalse();
        revise();
        assertThat(reply(member).words()).isEqualTo("1. They are named.");
        assertThat(reply(member).handedInAt()).isNotNull();
        assertRefused("committee.reply.changed", () -> write("Another one", "1. They are named."));
    }

    @Test
    void what_was_seen_is_compared_to_the_letter_and_blanks_around_a_reply_are_not_kept() {
        write(" Named.\n", "");
        assertThat(reply(proposer).words()).isEqualTo("Named.");
        for (String other : List.of("named.", "Námed.", "Named")) {
            assertRefused("committee.reply.changed", () -> write("Another one", other));
        }
        write("\n", "Named.\n");
        assertRefused("committee.reply.missing", () -> revise());
    }

    @Test
    void two_who_write_at_once_lose_nothing_unseen() throws InterruptedException {
        List<Throwable> first = Race.run(List.of(() -> write("One", ""), () -> write("Two", "")));
        assertThat(first.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOf(Refused.class);
        String kept = reply(proposer).words();
        assertThat(kept).isIn("One", "Two");
        List<Throwable> then = Race.run(List.of(() -> write("Three", kept), () -> write("Four", kept)));
        assertThat(then.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOf(Refused.class);
        assertThat(reply(proposer).words()).isIn("Three", "Four");
    }

    @Test
    void who_has_nothing_to_do_with_it_neither_reads_nor_writes() {
        UserRow stranger = people.someone(Role.PROPOSER);
        assertThatThrownBy(() -> reply(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> replies.write(id, "Mine", "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(member, () -> replies.write(id, "Mine", "")))
                .isNotInstanceOf(Refused.class);
        ProposalId other = proposals.in(ProposalState.REVISE, proposer);
        assertRefused("committee.reply.notAsked", () -> people.as(proposer, () -> replies.write(other, "Mine", "")));
        assertThat(people.as(proposer, () -> replies.reply(other))).isEmpty();
        assertRefused("committee.reply.long", () -> write("x".repeat(ReplyService.WORDS_MAX + 1), ""));
    }

    private ReplyRow reply(UserRow reader) {
        return people.as(reader, () -> replies.reply(id)).orElseThrow();
    }

    private void write(String words, String seen) {
        people.as(proposer, () -> replies.write(id, words, seen));
    }

    private void revise() {
        people.as(proposer, () -> proposing.revise(id));
    }
}
