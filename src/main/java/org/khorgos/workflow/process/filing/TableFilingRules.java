package org.khorgos.workflow.process.filing;

import org.khorgos.access.ProposalId;
import org.khorgos.filing.FilingAdvice;
import org.khorgos.filing.FilingRules;
import org.khorgos.filing.FormCheck;
import org.khorgos.workflow.process.Variables;
import org.khorgos.workflow.rules.ProposalTables;
import org.springframework.stereotype.Component;

/** The rules on filing are the decision table that the process asks next; where it says nothing, the process files. */
@Component
class TableFilingRules implements FilingRules {
    private final ProposalTables tables;

    TableFilingRules(ProposalTables tables) {
        this.tables = tables;
    }

    @Override
    public FilingAdvice advise(ProposalId proposal, FormCheck check) {
        return tables.ask(proposal, "filing", "filing-advice", Variables.of(check))
                .map(FilingAdvice::valueOf)
                .orElse(FilingAdvice.FILE);
    }
}
