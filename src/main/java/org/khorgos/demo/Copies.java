package org.khorgos.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which proposals are copied to which, and the copying of rows of any table. */
@Component
@Profile({"demo", "test"})
class Copies {
    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins the copies after so many up to so many, each of the templates in turn. */
    void plan(int from, int to, List<ProposalId> templates) {
        jdbc.sql("create or replace table demo_copy "
                        + "(n int primary key, source uuid, proposal_id uuid, number varchar(20))")
                .update();
        jdbc.sql("create or replace table demo_execution (source uuid, id varchar(64), primary key (source, id))")
                .update();
        for (int i = 0; i < templates.size(); i++) {
            plan(templates.get(i), "seq_%d_to_%d where seq %% %d = %d".formatted(from + 1, to, templates.size(), i));
        }
    }

    void forget() {
        jdbc.sql("drop table if exists demo_copy, demo_execution").update();
    }

    /** Which copies are made of a template, with numbers of its year that nobody else gets. */
    private void plan(ProposalId template, String copies) {
        int year = jdbc.sql("select c.call_year from proposal p join call_for_proposals c on c.call_id = p.call_id "
                        + "where p.proposal_id = ?")
                .param(template.value())
                .query(Integer.class)
                .single();
        int last = jdbc.sql("select last_number from proposal_number_sequence where call_year = ? for update")
                .param(year)
                .query(Integer.class)
                .single();
        int made = jdbc.sql("insert into demo_copy select seq, :source, %s, ".formatted(named("concat(:source, seq)"))
                        + "concat(:year, '-', right(concat('000', nth), greatest(4, length(nth)))) "
                        + "from (select seq, :last + row_number() over (order by seq) nth from " + copies + ") copies")
                .param("source", template.value())
                .param("year", year)
                .param("last", last)
                .update();
        jdbc.sql("update proposal_number_sequence set last_number = ? where call_year = ?")
                .params(last + made, year)
                .update();
        jdbc.sql("insert into demo_execution select :source, e.ID_ from ACT_RU_EXECUTION r "
                        + "join ACT_RU_EXECUTION i on i.ROOT_PROC_INST_ID_ = r.ID_ "
                        + "join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = i.ID_ "
                        + "where r.SUPER_EXEC_ is null and r.BUSINESS_KEY_ = :key")
                .param("source", template.value())
                .param("key", template.toString())
                .update();
    }

    /** The copies of the rows s of a table, which the join finds for the copy c. */
    void copy(String table, String join, Map<String, String> changed) {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "s." + column))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into %s (%s) select %s from demo_copy c join %s"
                        .formatted(table, String.join(", ", columns), values, join.formatted(table)))
                .update();
    }

    /** The id of that name as UUID.nameUUIDFromBytes makes it, which is how the inbox names the tasks of the engine. */
    static String named(String name) {
        return "cast(insert(insert(md5(%1$s), 13, 1, '3'), 17, 1, substr('89ab89ab89ab89ab', ".formatted(name)
                + "1 + conv(substr(md5(%s), 17, 1), 16, 10), 1)) as uuid)".formatted(name);
    }

    /** Those whose values are not made by the database. */
    List<String> columns(String table) {
        return new ArrayList<>(jdbc.sql("select column_name from information_schema.columns "
                        + "where table_schema = database() and table_name = :table and is_generated = 'NEVER' "
                        + "order by ordinal_position")
                .param("table", table)
                .query(String.class)
                .list());
    }
}
