package org.khorgos.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Languages;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.UserId;
import org.khorgos.invitation.Purpose.CoProposing;
import org.khorgos.invitation.Purpose.Reviewing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the invitations; of a link only the SHA-256 of its token. */
@Component
class InvitationTable {
    private static final String EXPERT = "EXPERT";
    private static final String SELECT =
            "select i.invitation_id, i.proposal_id, i.address, i.role, i.person_name, i.language, i.organisation_id, "
                    + "i.words, i.inviter, i.status, i.sent_at, i.ends_at from invitation_invitation i ";
    private static final String INSERT = """
            insert into invitation_invitation (invitation_id, proposal_id, address, role, person_name, language,
              organisation_id, words, inviter, status, sent_at, ends_at)
            values (:id, :proposal, :address, :role, :name, :language, :organisation, :words, :inviter, :status, :sentAt,
              :endsAt)
            """;
    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws DuplicateKeyException when the address has an open invitation to the same. */
    void add(Invitation<?> invitation) {
        Optional<CoProposing> proposal = invitation.to(CoProposing.class).map(Invitation::purpose);
        Optional<Reviewing> expert = invitation.to(Reviewing.class).map(Invitation::purpose);
        jdbc.sql(INSERT)
                .param("id", invitation.id().value())
                .param("proposal", proposal.map(to -> to.proposal().value()).orElse(null))
                .param("address", invitation.address())
                .param("role", proposal.map(to -> to.role().name()).orElse(EXPERT))
                .param("name", expert.map(Reviewing::name).orElse(null))
                .param(
                        "language",
                        expert.map(to -> Languages.tag(to.language())).orElse(null))
                .param(
                        "organisation",
                        expert.map(Reviewing::organisation)
                                .map(OrganisationId::value)
                                .orElse(null))
                .param("words", expert.map(Reviewing::words).orElse(null))
                .param("inviter", invitation.inviter().value())
                .param("status", invitation.status().name())
                .param("sentAt", Timestamp.from(invitation.sentAt()))
                .param("endsAt", Timestamp.from(invitation.endsAt()))
                .update();
    }

    /**
     * Lets nobody else use invitations of that address, to whatever, until the transaction ends; who wants to change one of
     * an expert, or to make an account for it, takes it first.
     */
    void lock(String address) {
        jdbc.sql("select invitation_id from invitation_invitation where address = ? for update")
                .param(address)
                .query(UUID.class)
                .list();
    }

    /** The open ones of a proposal whose first signatory that is, the oldest first; none for anybody else. */
    List<Invitation<CoProposing>> openOf(ProposalId proposal, UserId first) {
        return jdbc.sql(SELECT + "join proposal p on p.proposal_id = i.proposal_id and p.first_signatory = ? "
                        + "where i.proposal_id = ? and i.status = 'OPEN' order by i.sent_at, i.invitation_id")
                .params(first.value(), proposal.value())
                .query((row, number) -> invitation(row, proposing(row)))
                .list();
    }

    /** The open ones of future experts, the oldest first. */
    List<Invitation<Reviewing>> openToReview() {
        return jdbc.sql(SELECT + "where i.open_expert is not null order by i.sent_at, i.invitation_id")
                .query((row, number) -> invitation(row, reviewing(row)))
                .list();
    }

    Optional<Invitation<?>> find(InvitationId id) {
        return jdbc.sql(SELECT + "where i.invitation_id = ?")
                .param(id.value())
                .<Invitation<?>>query(InvitationTable::row)
                .optional();
    }

    <P extends Purpose> Optional<Invitation<P>> find(InvitationId id, Class<P> kind) {
        return find(id).flatMap(found -> found.to(kind));
    }

    /** The one to that kind of purpose whose link has that token now. */
    <P extends Purpose> Optional<Invitation<P>> withToken(String sha256, Class<P> kind) {
        return jdbc.sql(SELECT + "where i.token_sha256 = ?")
                .param(sha256)
                .<Invitation<?>>query(InvitationTable::row)
                .optional()
                .flatMap(found -> found.to(kind));
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

    private static Invitation<?> row(ResultSet row, int number) throws SQLException {
        return row.getString("role").equals(EXPERT) ? invitation(row, reviewing(row)) : invitation(row, proposing(row));
    }

    private static CoProposing proposing(ResultSet row) throws SQLException {
        return new CoProposing(
                new ProposalId(row.getObject("proposal_id", UUID.class)), InvitedRole.valueOf(row.getString("role")));
    }

    private static Reviewing reviewing(ResultSet row) throws SQLException {
        @Nullable UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Reviewing(
                row.getString("person_name"),
                Languages.of(row.getString("language")),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("words"));
    }

    private static <P extends Purpose> Invitation<P> invitation(ResultSet row, P purpose) throws SQLException {
        return new Invitation<>(
                new InvitationId(row.getObject("invitation_id", UUID.class)),
                purpose,
                row.getString("address"),
                new UserId(row.getObject("inviter", UUID.class)),
                InvitationStatus.valueOf(row.getString("status")),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
