package org.khorgos.demo;

import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills the demo with as many open tasks as khorgos.demo.load says, once and after the proposals: copies of proposals whose
 * form is to be checked or whose filing is under way, each with one task that can be done as any other (see
 * {@link ManyTasks} for what they lack).
 */
@Component
@Profile("demo")
class DemoLoad extends DemoStep {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoad.class);
    private static final String TEMPLATES = """
            select min(t.proposal_id) from workflow_task t
            where t.status = 'OPEN' and t.assignee_id is null and t.kind in ('CHECK_FORM', 'PROPOSE_FILING', 'CONFIRM_FILING')
              and 1 = (select count(*) from workflow_task o where o.proposal_id = t.proposal_id and o.status = 'OPEN')
            group by t.kind order by t.kind
            """;
    private final ManyTasks many;
    private final JdbcClient jdbc;
    private final int tasks;

    DemoLoad(ManyTasks many, JdbcClient jdbc, @Value("${khorgos.demo.load:0}") int tasks) {
        super(2);
        this.many = many;
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    @Override
    void load() {
        int there = many.copies();
        List<ProposalId> templates = jdbc.sql(TEMPLATES).query(UUID.class).list().stream()
                .map(ProposalId::new)
                .toList();
        if (there >= tasks || templates.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        many.grow(there, tasks, 1, templates, null);
        many.settle();
        LOG.info("{} tasks to show added in {} s", tasks - there, (System.nanoTime() - begin) / 1_000_000_000);
    }
}
