package org.khorgos.filing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.similarity.SearchTokens;
import org.khorgos.testing.Proposals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes thousands of rows of made-up proposals to a call of their own; clear after the test. */
@Component
public class ManyProposals {
    private static final Instant SPRING = Instant.parse("2024-03-05T12:00:00Z");
    private static final UUID NOBODY = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID CHAIR = UUID.randomUUID();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Proposals proposals;
    private final List<UUID> used = new ArrayList<>();

    /**
     * One proposal.
     *
     * @param outcome null while nothing has been decided
     */
    public record Row(
            String state,
            String country,
            @Nullable FilingOutcome outcome,
            @Nullable FilingClass filingClass,
            ProposerKind kind) {
        static Row filed(FilingClass filingClass, ProposerKind kind) {
            return new Row("FILED", "KZ", FilingOutcome.FILED, filingClass, kind);
        }
    }

    ManyProposals(JdbcTemplate jdbc, TransactionTemplate transaction, Proposals proposals) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.proposals = proposals;
    }

    /** A call of that year. */
    public UUID call(int year) {
        UUID call = proposals.call(year);
        used.add(call);
        return call;
    }

    /** Writes them with their checks and filings; the lead of every merged one is the first, which must be filed. */
    public List<ProposalId> put(UUID call, List<Row> rows) {
        List<UUID> ids = rows.stream().map(row -> UUID.randomUUID()).toList();
        transaction.executeWithoutResult(status -> {
            proposals(call, ids, rows);
            checks(ids, rows);
            filings(ids, rows);
        });
        return ids.stream().map(ProposalId::new).toList();
    }

    /** Writes their searchable words. */
    public void texts(List<ProposalId> ids, IntFunction<String> text) {
        List<Object[]> batch = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            batch.add(new Object[] {ids.get(i).value(), String.join(" ", SearchTokens.of(text.apply(i))), at()});
        }
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "insert into similarity_text (proposal_id, tokens, written_at) values (?, ?, ?)", batch));
    }

    /** Takes every row away again. */
    public void clear() {
        for (UUID call : used) {
            String of = " where proposal_id in (select proposal_id from proposal where call_id = ?)";
            jdbc.update("delete from filing_proposal" + of, call);
            jdbc.update("delete from filing_check" + of, call);
            jdbc.update("delete from similarity_text" + of, call);
            jdbc.update("delete from proposal where call_id = ?", call);
        }
        used.clear();
    }

    private void proposals(UUID call, List<UUID> ids, List<Row> rows) {
        List<Object[]> batch = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Row row = rows.get(i);
            batch.add(new Object[] {
                ids.get(i),
                "M-" + ids.get(i).toString().substring(0, 18),
                row.state(),
                at(),
                call,
                call,
                NOBODY,
                at(),
                at(),
                NOBODY,
                at(),
                row.country()
            });
        }
        jdbc.batchUpdate(
                "insert into proposal (proposal_id, version, number, state, state_since, call_id, call_version_id, "
                        + "first_signatory, "
                        + "created_at, submitted_at, draft_version, saved_by, saved_at, title, acronym, language, "
                        + "summary, problem, suggestion, home_region, partner_country, home_organisation_name, "
                        + "home_organisation_city, home_organisation_country, mechanism_lead_body, mechanism_text, "
                        + "free_trade_zone, energy_effect, diplomatic_effect, other_funding) values (?, 0, ?, ?, ?, ?, "
                        + "(select call_version_id from call_version where call_id = ? and number = 1), "
                        + "?, ?, ?, 0, ?, ?, 'Made up', '', 'en', '', '', '', '', ?, '', '', '', '', '', '', '', '', '')",
                batch);
    }

    private void checks(List<UUID> ids, List<Row> rows) {
        List<Object[]> batch = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            batch.add(new Object[] {
                UUID.randomUUID(), ids.get(i), OFFICER, at(), rows.get(i).kind().name()
            });
        }
        jdbc.batchUpdate(
                "insert into filing_check (check_id, version, proposal_id, round, standing, has_suggestion, "
                        + "single_matter, note, checked_by, checked_at, outcome, proposer_kind, advice) "
                        + "values (?, 0, ?, 1, true, true, true, '', ?, ?, 'ADMITTED', ?, 'FILE')",
                batch);
    }

    private void filings(List<UUID> ids, List<Row> rows) {
        List<Object[]> batch = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Row row = rows.get(i);
            if (row.outcome() != null) {
                batch.add(new Object[] {
                    UUID.randomUUID(),
                    ids.get(i),
                    row.outcome().name(),
                    row.outcome() == FilingOutcome.MERGED ? ids.get(0) : null,
                    OFFICER,
                    at(),
                    CHAIR,
                    at(),
                    row.filingClass() == null ? null : row.filingClass().name()
                });
            }
        }
        jdbc.batchUpdate(
                "insert into filing_proposal (filing_proposal_id, version, proposal_id, round, outcome, reason, "
                        + "lead_proposal, proposed_by, proposed_at, confirmed, answered_by, answered_at, filing_class) "
                        + "values (?, 0, ?, 1, ?, 'Made up.', ?, ?, ?, true, ?, ?, ?)",
                batch);
    }

    private static Timestamp at() {
        return Timestamp.from(SPRING);
    }
}
