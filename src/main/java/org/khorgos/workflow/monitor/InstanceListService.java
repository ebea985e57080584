package org.khorgos.workflow.monitor;

import java.util.List;
import java.util.Locale;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The processes of all proposals, filtered, ordered and read page by page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class InstanceListService {
    private final InstanceRows rows;
    private final CallService calls;
    private final JdbcClient jdbc;

    InstanceListService(InstanceRows rows, CallService calls, JdbcClient jdbc) {
        this.rows = rows;
        this.calls = calls;
        this.jdbc = jdbc;
    }

    /** One page of the proposals' processes. */
    public List<InstanceRow> page(InstanceFilter filter, InstanceSort sort, int offset, int limit) {
        return rows.page(filter, sort, offset, limit);
    }

    /** How many processes the filter lets through. */
    public long count(InstanceFilter filter) {
        return rows.count(filter);
    }

    /** What the filters offer: calls, countries of submitted proposals, versions of the main model, steps where something is. */
    public InstanceChoices choices(Locale language) {
        return new InstanceChoices(
                calls.all().stream()
                        .map(call -> new InstanceChoices.Call(call.id(), call.title(language)))
                        .toList(),
                jdbc.sql("select distinct partner_country from proposal where number is not null order by 1")
                        .query(String.class)
                        .list(),
                jdbc.sql("select VERSION_ from ACT_RE_PROCDEF where KEY_ = 'proposal' order by 1 desc")
                        .query(Integer.class)
                        .list(),
                jdbc.sql("""
                                select distinct PROC_DEF_KEY_, ACT_ID_ from ACT_HI_ACTINST where END_TIME_ is null
                                  and ACT_TYPE_ not in ('multiInstanceBody', 'callActivity', 'subProcess') order by 1, 2
                                """)
                        .query((row, number) ->
                                new InstanceRow.Step(row.getString("PROC_DEF_KEY_"), row.getString("ACT_ID_")))
                        .list());
    }
}
