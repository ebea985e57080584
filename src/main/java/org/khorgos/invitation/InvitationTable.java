package org.khorgos.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the invitations; of a link only the SHA-256 of its token. */
@Component
class InvitationTable {
    private static final String SELECT =
            "select i.invitation_id, i.proposal_id, i.address, i.role, i.inviter, i.status, i.sent_at, i.ends_at "
                    + "from invitation_invitation i ";
    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation) {
        jdbc.sql("insert into invitation_invitation (invitation_id, proposal_id, address, role, inviter, status, "
                        + "sent_at, ends_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        invitation.id().value(),
                        invitation.proposal().value(),
                        invitation.address(),
                        invitation.role().name(),
                        invitation.inviter().value(),
                        invitation.status().name(),
                        Timestamp.from(invitation.sentAt()),
                        Timestamp.from(invitation.endsAt()))
                .update();
    }

    /** The open ones of a proposal whose first signatory that is, the oldest first; none for anybody else. */
    List<Invitation> openOf(ProposalId proposal, UserId first) {
        return jdbc.sql(SELECT + "join proposal p on p.proposal_id = i.proposal_id and p.first_signatory = ? "
                        + "where i.proposal_id = ? and i.status = 'OPEN' order by i.sent_at, i.invitation_id")
                .params(first.value(), proposal.value())
                .query(InvitationTable::row)
                .list();
    }

    Optional<Invitation> find(InvitationId id) {
        return jdbc.sql(SELECT + "where i.invitation_id = ?")
                .param(id.value())
                .query(InvitationTable::row)
                .optional();
    }

    /** The one whose link has that token now. */
    Optional<Invitation> withToken(String sha256) {
        return jdbc.sql(SELECT + "where i.token_sha256 = ?")
                .param(sha256)
                .query(InvitationTable::row)
                .optional();
    }

    /** Begins anew: a link that was sent before is dead. */
    void renew(InvitationId id, Instant sentAt, Instant endsAt) {
        jdbc.sql("update invitation_invitation set token_sha256 = null, sent_at = ?, ends_at = ? "
                        + "where invitation_id = ?")
                .params(Timestamp.from(sentAt), Timestamp.from(endsAt), id.value())
                .update();
    }

    void giveToken(InvitationId id, String sha256) {
        jdbc.sql("update invitation_invitation set token_sha256 = ? where invitation_id = ?")
                .params(sha256, id.value())
                .update();
    }

    void withdraw(InvitationId id, Instant at) {
        jdbc.sql("update invitation_invitation set status = 'WITHDRAWN', closed_at = ? where invitation_id = ?")
                .params(Timestamp.from(at), id.value())
                .update();
    }

    void accept(InvitationId id, UserId by, Instant at) {
        jdbc.sql("update invitation_invitation set status = 'ACCEPTED', accepted_by = ?, closed_at = ? "
                        + "where invitation_id = ?")
                .params(by.value(), Timestamp.from(at), id.value())
                .update();
    }

    private static Invitation row(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new InvitationId(row.getObject("invitation_id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("address"),
                InvitedRole.valueOf(row.getString("role")),
                new UserId(row.getObject("inviter", UUID.class)),
                InvitationStatus.valueOf(row.getString("status")),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
