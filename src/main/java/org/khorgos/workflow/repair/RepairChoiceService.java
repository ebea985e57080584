package org.khorgos.workflow.repair;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.workflow.repair.MoveChoice.Target;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What could be repaired in the processes of a proposal. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
public class RepairChoiceService {
    private final RepositoryService repository;
    private final Situations situations;
    private final JdbcClient jdbc;

    RepairChoiceService(RepositoryService repository, Situations situations, JdbcClient jdbc) {
        this.repository = repository;
        this.situations = situations;
        this.jdbc = jdbc;
    }

    private record Open(String id, String process, String definition, String element) {}

    /** The waiting tasks with where each could be moved, and why not elsewhere. */
    public List<MoveChoice> moves(ProposalId proposal) {
        Situation now = situations.of(proposal);
        return jdbc
                .sql("""
                        select w.task_id, d.KEY_, d.ID_, t.TASK_DEF_KEY_ from workflow_task w
                        join ACT_RU_TASK t on t.ID_ = w.engine_task_id join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
                        where w.proposal_id = ? and w.status = 'OPEN' order by w.kind, w.task_id limit 200
                        """)
                .param(proposal.value())
                .query((row, number) -> new Open(
                        row.getString("task_id"),
                        row.getString("KEY_"),
                        row.getString("ID_"),
                        row.getString("TASK_DEF_KEY_")))
                .list()
                .stream()
                .flatMap(open -> choice(open, now).stream())
                .toList();
    }

    private Optional<MoveChoice> choice(Open open, Situation now) {
        BpmnModelInstance model = repository.getBpmnModelInstance(open.definition());
        List<Target> targets = model.getModelElementsByType(UserTask.class).stream()
                .map(step -> new Target(
                        step.getId(),
                        MoveRule.ban(model, open.element(), step.getId())
                                .or(() -> MoveRule.ban(now.state(), step.getId()))
                                .orElse(null)))
                .toList();
        return now.work().stream()
                .filter(work -> work.id().equals(open.id()))
                .findFirst()
                .map(work -> new MoveChoice(open.process(), open.element(), work, targets));
    }
}
