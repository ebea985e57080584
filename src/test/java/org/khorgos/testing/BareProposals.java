package org.khorgos.testing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts bare rows of proposals into any state, for tests of rules that ask for nothing else; clear after each test. */
@Component
public class BareProposals {
    private static final Instant SPRING = Instant.parse("2025-03-05T12:00:00Z");
    private final JdbcClient jdbc;
    private final CallService service;
    private final Calls calls;
    private final List<UUID> made = new ArrayList<>();

    BareProposals(JdbcClient jdbc, CallService service, Calls calls) {
        this.service = service;
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /** A proposal in that state, signed by that person alone. */
    public ProposalId put(ProposalState state, String title, UserRow signatory) {
        UUID id = UUID.randomUUID();
        CallRow call = call();
        boolean sent = state != ProposalState.DRAFT && state != ProposalState.COSIGNING;
        jdbc.sql(
                        "insert into proposal (proposal_id, version, number, state, state_since, call_id, call_version_id, first_signatory, "
                                + "created_at, submitted_at, draft_version, saved_by, saved_at, title, acronym, language, "
                                + "summary, problem, suggestion, home_region, partner_country, home_organisation_name, "
                                + "home_organisation_city, home_organisation_country, mechanism_lead_body, mechanism_text, "
                                + "free_trade_zone, energy_effect, diplomatic_effect, other_funding) values (:id, 0, :number, "
                                + ":state, :at, :call, :version, :person, :at, if(:sent, :at, null), 0, :person, :at, :title, '', 'en', "
                                + "'', '', '', '', '', '', '', '', '', '', '', '', '', '')")
                .param("id", id)
                .param("number", sent ? "T-" + id.toString().substring(0, 13) : null)
                .param("state", state.name())
                .param("at", Timestamp.from(SPRING))
                .param("call", call.id())
                .param("version", call.version())
                .param("person", signatory.id().value())
                .param("sent", sent)
                .param("title", title)
                .update();
        grant(new ProposalId(id), "USER@" + signatory.id(), "SIGNATORY");
        made.add(id);
        return new ProposalId(id);
    }

    /** Gives somebody a capacity. */
    public void grant(ProposalId id, String grantee, String capacity) {
        jdbc.sql("insert into access_grant (proposal_id, grantee, capacity, granted_at) values (?, ?, ?, ?)")
                .params(id.value(), grantee, capacity, Timestamp.from(SPRING))
                .update();
    }

    /** Moves the row on without a word to anybody. */
    public void move(ProposalId id, ProposalState state) {
        jdbc.sql(
                        "update proposal set number = coalesce(number, concat('T-', left(proposal_id, 13))), submitted_at = coalesce(submitted_at, "
                                + "created_at), state = ? where proposal_id = ?")
                .params(state.name(), id.value())
                .update();
    }

    /** Takes every row away again. */
    public void clear() {
        made.forEach(id -> {
            jdbc.sql("delete from conflict_found where proposal_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from conflict_exclusion where proposal_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from access_grant where proposal_id = ?").param(id).update();
            jdbc.sql("delete from proposal_title where proposal_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from proposal where proposal_id = ?").param(id).update();
        });
        made.clear();
    }

    private CallRow call() {
        return SystemUser.call(() -> service.all().stream()
                .findFirst()
                .orElseGet(() -> service.get(calls.publish(
                        2025, Calls.rules(SPRING, SPRING.plus(Duration.ofDays(180)), "1000000", "200000")))));
    }
}
