package org.khorgos.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.Side;
import org.khorgos.calendar.SessionRule;
import org.khorgos.call.CallRow;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.Rows;
import org.khorgos.identity.UserId;

@Entity
@DynamicUpdate
@Table(name = "proposal")
class Proposal {
    @Id
    @Column(name = "proposal_id")
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Column(name = "number", length = 20)
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, columnDefinition = "varchar(30)")
    private ProposalState state = ProposalState.DRAFT;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(name = "call_id", nullable = false)
    private UUID call;

    @Column(name = "call_version_id", nullable = false)
    private UUID callVersion;

    @Column(name = "first_signatory", nullable = false)
    private UUID firstSignatory;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "session_year")
    private @Nullable Integer sessionYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_timing", columnDefinition = "varchar(10)")
    private SessionRule.@Nullable Timing sessionTiming;

    @Column(name = "draft_version", nullable = false)
    private long draftVersion;

    @Column(name = "saved_by", nullable = false)
    private UUID savedBy;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_path", nullable = false, length = 80)
    private String savedPath = "";

    @Embedded
    private StoredContent content;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Proposal() {}

    Proposal(ProposalId id, CallRow call, UserId creator, ProposalContent content, Instant now) {
        this.id = id.value();
        this.call = call.id();
        this.callVersion = call.version();
        this.firstSignatory = creator.value();
        this.content = new StoredContent(content);
        this.savedBy = creator.value();
        this.savedAt = now;
        this.createdAt = now;
        this.stateSince = now;
    }

    /** @param path the field that was changed, empty for all of them */
    void save(ProposalContent newContent, String path, UserId by, Instant now) {
        content.write(newContent);
        savedPath = path;
        savedBy = by.value();
        savedAt = now;
        draftVersion++;
    }

    /** Returns the state before; throws WrongState when the next one may not follow. */
    ProposalState advance(ProposalState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new WrongState(id(), state);
        }
        ProposalState before = state;
        state = next;
        stateSince = now;
        return before;
    }

    /** @param session null when its call has none */
    void submitted(String newNumber, SessionRule.@Nullable Session session, Instant now) {
        number = newNumber;
        sessionYear = session == null ? null : session.year();
        sessionTiming = session == null ? null : session.timing();
        submittedAt = now;
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    @Nullable
    String number() {
        return number;
    }

    ProposalState state() {
        return state;
    }

    UUID call() {
        return call;
    }

    /** The version of its call whose rules hold for it. */
    UUID callVersion() {
        return callVersion;
    }

    /** Goes over to other rules of its call. */
    void follow(CallRow newRules) {
        callVersion = newRules.version();
    }

    UserId firstSignatory() {
        return new UserId(firstSignatory);
    }

    UserId savedBy() {
        return new UserId(savedBy);
    }

    ProposalText text() {
        return new ProposalText(id(), state, firstSignatory(), draftVersion, content(), savedPath, savedBy(), savedAt);
    }

    ProposalContent content() {
        return content.read();
    }

    private SessionRule.@Nullable Session session() {
        return sessionYear == null || sessionTiming == null
                ? null
                : new SessionRule.Session(sessionYear, sessionTiming);
    }

    /** @param rules its call with the rules that hold for it */
    ProposalFacts facts(CallRow rules) {
        ProposalContent now = content();
        return new ProposalFacts(
                id(),
                Objects.requireNonNullElse(number, ""),
                now.basics().title(),
                now.basics().otherTitles(),
                state,
                stateSince,
                firstSignatory(),
                now.partners().homeRegion(),
                now.partners().partnerCountry(),
                call,
                callVersion,
                rules.year(),
                now.finance().total(Side.HOME, rules.currency(Side.HOME)),
                now.finance().total(Side.PARTNER, rules.currency(Side.PARTNER)),
                createdAt,
                submittedAt,
                session(),
                now.basics().language(),
                Objects.requireNonNullElse(now.plan().trlNow(), 0),
                Objects.requireNonNullElse(now.plan().trlTarget(), 0),
                now.finance().otherFunding(),
                now.partners().homeOrganisation().name(),
                now.partners().partnerOrganisations().stream()
                        .findFirst()
                        .map(Rows.Organisation::name)
                        .orElse(""));
    }
}
