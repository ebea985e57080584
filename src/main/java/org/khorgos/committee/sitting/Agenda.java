package org.khorgos.committee.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.identity.Actor;
import org.khorgos.proposal.TitleSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agendas as one person may see them, and puts their items into another order. */
@Component
class Agenda {
    /** Far above every position, so that no two items share one while they change places. */
    private static final int ASIDE = 1_000_000;

    private static final String OUT = """
            (exists (select 1 from access_grant g where g.proposal_id = p.proposal_id and g.capacity in ('SIGNATORY', 'CONFLICT')
                and g.grantee = concat('USER@', :me))
              or exists (select 1 from committee_recusal r where r.item_id = i.item_id and r.member_id = :me))
            """;
    private static final String LINES = """
            select i.item_id, i.proposal_id, i.position, i.status, i.meeting_id, i.called_at, i.sitting_id, i.ended_at,
              p.number, p.summary, %s title, %s left_out, %s sees, %s sees_votes
            from committee_item i join proposal p on p.proposal_id = i.proposal_id
            where i.sitting_id = :sitting order by i.position
            """;
    private static final String CANDIDATES = """
            select p.proposal_id, p.number, %s title from proposal p
            where p.state = 'IN_COMMITTEE' and %s
              and not exists (select 1 from committee_item i where i.waits_for = p.proposal_id)
              and not exists (select 1 from committee_meeting m where m.proposal_id = p.proposal_id
                and m.status not in ('NO_QUORUM', 'VOID') and m.released_at is null)
            order by p.number limit 200
            """;

    private final JdbcClient jdbc;
    private final VisibilityRule visibility;
    private final TabledTable tabled;

    Agenda(JdbcClient jdbc, VisibilityRule visibility, TabledTable tabled) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.tabled = tabled;
    }

    boolean isEmpty(SittingId id) {
        return jdbc.sql("select count(*) from committee_item where sitting_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** The items in their order; of one that is not for this reader, only its place and status. */
    List<AgendaLine> lines(SittingId id, Actor reader) {
        Condition sees = visibility.condition(reader, Operation.VIEW, "p").named("a");
        Condition votes =
                visibility.condition(reader, Operation.VIEW_VOTES, "p").named("b");
        Map<String, Object> parameters = new HashMap<>(sees.parameters());
        parameters.putAll(votes.parameters());
        parameters.put(TitleSql.LANGUAGE, TitleSql.language(reader.language()));
        parameters.put("me", reader.id().value());
        parameters.put("sitting", id.value());
        return jdbc.sql(LINES.formatted(TitleSql.SHOWN, OUT, sees.sql(), votes.sql()))
                .params(parameters)
                .query(Agenda::line)
                .list();
    }

    /** The documents tabled, without those of items that are not for the reader of these lines. */
    List<TabledRow> documents(SittingId id, List<AgendaLine> lines) {
        Set<ItemId> seen = lines.stream()
                .filter(line -> !line.leftOut())
                .map(AgendaLine::id)
                .collect(Collectors.toSet());
        return tabled.of(id).stream()
                .filter(row -> row.item() == null || seen.contains(row.item()))
                .toList();
    }

    /** False once chair and secretary have signed the minutes, and for a sitting that is called off. */
    boolean takesDocuments(SittingRow sitting) {
        return switch (sitting.status()) {
            case PLANNED, CONVENED, OPEN -> true;
            case CLOSED -> !tabled.isSigned(sitting.id());
            case CALLED_OFF -> false;
        };
    }

    /** Proposals that wait for a meeting, stand on no other agenda and are not hidden from the reader. */
    List<Candidate> candidates(Actor reader) {
        Condition sees = visibility.condition(reader, Operation.VIEW_VOTES, "p");
        return jdbc.sql(CANDIDATES.formatted(TitleSql.SHOWN, sees.sql()))
                .params(sees.parameters())
                .param(TitleSql.LANGUAGE, TitleSql.language(reader.language()))
                .query((row, number) -> new Candidate(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    /** Gives the items the positions 1, 2, … in that order. */
    void arrange(SittingId id, List<ItemId> order) {
        jdbc.sql("update committee_item set position = position + ?, version = version + 1 where sitting_id = ?")
                .params(ASIDE, id.value())
                .update();
        for (int place = 0; place < order.size(); place++) {
            jdbc.sql("update committee_item set position = ? where item_id = ?")
                    .params(place + 1, order.get(place).value())
                    .update();
        }
    }

    private static AgendaLine line(ResultSet row, int number) throws SQLException {
        ItemId item = new ItemId(row.getObject("item_id", UUID.class));
        int position = row.getInt("position");
        ItemStatus status = ItemStatus.valueOf(row.getString("status"));
        if (row.getBoolean("left_out") || !row.getBoolean("sees")) {
            return new AgendaLine(item, position, status, row.getBoolean("left_out"), null, "", "", "", null);
        }
        return new AgendaLine(
                item,
                position,
                status,
                false,
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("summary"),
                row.getBoolean("sees_votes") ? row.getObject("meeting_id", UUID.class) : null);
    }
}
