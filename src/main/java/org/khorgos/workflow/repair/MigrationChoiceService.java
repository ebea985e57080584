package org.khorgos.workflow.repair;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.workflow.repair.MigrationDraft.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which processes could go on by the newest version of their model. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
public class MigrationChoiceService {
    /** Most processes of one repair. */
    public static final int MOST = 100;

    private static final String RUNNING = """
            from ACT_HI_PROCINST h join ACT_RE_PROCDEF d on d.ID_ = h.PROC_DEF_ID_
            where d.KEY_ = :process and d.VERSION_ = :version and h.END_TIME_ is null
            """;
    private final Definitions definitions;
    private final JdbcClient jdbc;

    MigrationChoiceService(Definitions definitions, JdbcClient jdbc) {
        this.definitions = definitions;
        this.jdbc = jdbc;
    }

    /** The processes of that version, the oldest first; throws NotFound for an unknown one, Refused for the newest. */
    public MigrationDraft draft(String process, int version) {
        BpmnModelInstance first = definitions.model(process, version);
        int latest = definitions.latest(process);
        if (version == latest) {
            throw new Refused("workflow.repair.migrate.newest");
        }
        BpmnModelInstance second = definitions.model(process, latest);
        return new MigrationDraft(
                process,
                version,
                latest,
                jdbc.sql("select count(*) " + RUNNING)
                        .param("process", process)
                        .param("version", version)
                        .query(Long.class)
                        .single(),
                proposals(process, version),
                first.getModelElementsByType(UserTask.class).stream()
                        .map(UserTask::getId)
                        .filter(step -> second.getModelElementById(step) == null)
                        .map(step -> new Missing(step, targets(first, step, second)))
                        .toList());
    }

    private List<ProposalId> proposals(String process, int version) {
        return jdbc
                .sql("select h.BUSINESS_KEY_ " + RUNNING + " order by h.START_TIME_, h.ID_ limit " + MOST)
                .param("process", process)
                .param("version", version)
                .query(String.class)
                .list()
                .stream()
                .map(ProposalId::of)
                .toList();
    }

    private static List<String> targets(BpmnModelInstance first, String step, BpmnModelInstance second) {
        return second.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .filter(target -> MappingRule.ban(first, step, second, target).isEmpty())
                .toList();
    }
}
