package org.khorgos.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.content.ContentJson;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.EditorService;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes proposals for tests, by the real services as far as they reach. */
@Component
public class Proposals {
    private static final String COMPLETE = """
            {"title": "Snow and glacier water for two valleys", "acronym": "SNOW", "language": "en",
             "summary": "Two teams measure what snow gives.", "problem": "Nobody knows how much water comes.",
             "suggestion": "Measure together and publish.", "homeRegion": "Xinjiang", "partnerCountry": "KZ",
             "otherCountries": ["KG"],
             "homeOrganisation": {"name": "Institute of Ecology", "city": "Urumqi", "country": "CN"},
             "partnerOrganisations": [{"name": "Institute of Water", "city": "Almaty", "country": "KZ"}],
             "sectors": [{"code": "AGRICULTURE", "share": 60}, {"code": "NEW_ENERGY", "share": 40}],
             "startDate": "2027-03-01", "endDate": "2029-02-28", "trlNow": 3, "trlTarget": 6,
             "bases": [{"name": "Urumqi station", "city": "Urumqi", "country": "CN", "host": "Institute of Ecology",
               "industry": "snow measurement"}],
             "mechanism": {"leadBody": "Joint board", "meetingRhythm": "QUARTERLY", "text": "The board decides."},
             "flows": [{"technology": "Snow pillows", "direction": "EXPORTED"}],
             "talents": [{"role": "researcher", "people": 3, "from": "CN", "to": "KZ", "months": 6}],
             "supports": [{"kind": "MONEY", "level": "REGIONAL", "text": "Seed money."}],
             "freeTradeZone": "", "energyEffect": "", "diplomaticEffect": "",
             "milestones": [{"title": "Stations stand", "due": "2028-02-28"}],
             "budget": [{"year": 2027, "side": "HOME", "category": "EQUIPMENT", "amount": "800000.00"},
               {"year": 2028, "side": "PARTNER", "category": "PERSONNEL", "amount": "90000.50"}],
             "otherFunding": ""}
            """;

    private final People people;
    private final Calls calls;
    private final ProposalService proposals;
    private final WholeDraftService drafts;
    private final EditorService editors;
    private final SubmissionService submissions;
    private final Shortcuts shortcuts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(
            People people,
            Calls calls,
            ProposalService proposals,
            WholeDraftService drafts,
            EditorService editors,
            SubmissionService submissions,
            Shortcuts shortcuts,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.calls = calls;
        this.proposals = proposals;
        this.drafts = drafts;
        this.editors = editors;
        this.submissions = submissions;
        this.shortcuts = shortcuts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A content that lacks nothing. */
    public static ProposalContent content() {
        return ContentJson.read(COMPLETE);
    }

    /** A new call of 2027 that is open for thirty days. */
    public UUID call() {
        return call(2027);
    }

    /** A new call of that year that is open for thirty days. */
    public UUID call(int year) {
        Instant now = clock.instant();
        return calls.publish(
                year, Calls.rules(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)), "5000000", "700000"));
    }

    /** A complete draft of that user, to a call of its own. */
    public ProposalId draft(UserRow by, UserRow... cosignatories) {
        return draft(call(), by, cosignatories);
    }

    /** A complete draft of that user. */
    public ProposalId draft(UUID call, UserRow by, UserRow... cosignatories) {
        List<UserId> others = List.of(cosignatories).stream().map(UserRow::id).toList();
        return people.as(by, () -> {
            ProposalId id = proposals.create(call, "Snow", "en");
            drafts.save(id, new ProposalDraft(drafts.draft(id).version(), content(), others));
            return id;
        });
    }

    /** A complete draft of that user on which others write, too. */
    public ProposalId written(UserRow first, UserRow... others) {
        ProposalId id = draft(first);
        people.as(
                first,
                () -> editors.choose(
                        id, List.of(others).stream().map(UserRow::id).toList()));
        return id;
    }

    /** A proposal of that user which was sent and submitted, to a call of its own. */
    public ProposalId submitted(UserRow by) {
        return submitted(by, call());
    }

    private ProposalId submitted(UserRow by, UUID call) {
        ProposalId id = draft(call, by);
        people.as(by, () -> proposals.sendForSignature(id));
        SystemUser.run(() -> submissions.submit(id));
        return id;
    }

    /** A submitted proposal of a new proposer, put into that state without the steps between. */
    public ProposalId in(ProposalState state) {
        return in(state, people.someone(Role.PROPOSER));
    }

    /** A submitted proposal of that user, put into that state without the steps between. */
    public ProposalId in(ProposalState state, UserRow by) {
        return in(state, by, call());
    }

    /** A submitted proposal of that user to that call, put into that state without the steps between. */
    public ProposalId in(ProposalState state, UserRow by, UUID call) {
        ProposalId id = submitted(by, call);
        shortcuts.lead(id, state);
        jdbc.sql("update proposal set state = ? where proposal_id = ?")
                .params(state.name(), id.value())
                .update();
        return id;
    }
}
