package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.SystemUser;

/**
 * A service task: the proposal comes in as business key, the outcome leaves as a variable, the process itself acts, see
 * {@link StandingFacts}.
 */
public abstract class ProposalDelegate implements JavaDelegate {
    @Override
    public final void execute(DelegateExecution execution) {
        if (StandingFacts.stand()) {
            return;
        }
        ProposalId id = ProposalId.of(execution.getProcessBusinessKey());
        SystemUser.run(() -> execute(id, execution));
    }

    protected abstract void execute(ProposalId id, VariableScope variables);
}
