package org.khorgos.workflow.repair;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Does a released repair proposal by proposal, each in a transaction of its own: what cannot be done to one holds up no
 * other, and what was broken off can be gone on with.
 */
@Component
public class RepairRun {
    private final RepairService repairs;
    private final RepairListService list;

    RepairRun(RepairService repairs, RepairListService list) {
        this.repairs = repairs;
        this.list = list;
    }

    /** Releases a repair and does it; throws Refused as releasing does, and says afterwards what became of each proposal. */
    public List<RepairResult> release(RepairId id) {
        repairs.release(id);
        return goOn(id);
    }

    /** Does what is left of a released repair. */
    public List<RepairResult> goOn(RepairId id) {
        String process = list.get(id).plan().process();
        list.undone(id).forEach(proposal -> perform(id, proposal, process));
        repairs.finish(id);
        return list.results(id);
    }

    private void perform(RepairId id, ProposalId proposal, String process) {
        try {
            repairs.perform(id, proposal);
        } catch (Refused refused) {
            repairs.note(id, proposal, Outcome.REFUSED, Why.of(refused));
        } catch (ProcessEngineException failed) {
            repairs.note(id, proposal, Outcome.FAILED, EngineWords.of(failed, process));
        } catch (DataAccessException failed) {
            repairs.note(id, proposal, Outcome.FAILED, Why.of("workflow.repair.database"));
        }
    }
}
