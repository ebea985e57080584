package org.khorgos.workflow.repair;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Says what a repair would do, by doing it and taking everything back. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
public class RepairPreviewService {
    private static final String DRY_RUN = "dry run";
    private final RepairActs acts;
    private final Situations situations;

    RepairPreviewService(RepairActs acts, Situations situations) {
        this.acts = acts;
        this.situations = situations;
    }

    /**
     * What the plan does to each of the proposals, or why it cannot be done to it. Nothing of it stays: the transaction is
     * rolled back, so it must not be called from within another one.
     */
    public RepairPreview preview(RepairPlan plan, List<ProposalId> proposals) {
        try {
            return new RepairPreview(
                    plan,
                    proposals.stream()
                            .distinct()
                            .map(proposal -> forecast(plan, proposal))
                            .toList());
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    private Forecast forecast(RepairPlan plan, ProposalId proposal) {
        Situation before = situations.of(proposal);
        String label = situations.label(proposal);
        try {
            acts.of(plan).run(proposal, plan, DRY_RUN);
            return new Forecast(proposal, label, before, situations.of(proposal), null);
        } catch (Refused refused) {
            return new Forecast(proposal, label, before, null, Why.of(refused));
        } catch (ProcessEngineException failed) {
            return new Forecast(proposal, label, before, null, EngineWords.of(failed, plan.process()));
        }
    }
}
