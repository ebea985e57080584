package org.khorgos.portfolio;

import java.util.List;
import java.util.Set;
import org.khorgos.access.Operation;
import org.khorgos.content.ProposalContent;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskHolder;

/**
 * What a proposal's page shows first.
 *
 * @param content the version submitted last, or the draft; without its budget when the reader may not see money
 * @param holders in whose hands it is
 * @param tasks what the reader has to do or may take on it
 * @param actions what the reader, as its first signatory, may do now: EDIT_PROPOSAL, SEND_FOR_SIGNATURE, TAKE_BACK,
 *     WITHDRAW
 */
public record DossierDetails(
        DossierHead head,
        ProposalContent content,
        List<PersonRow> people,
        List<TaskHolder> holders,
        List<TaskRow> tasks,
        Set<Operation> actions) {
    public DossierDetails {
        people = List.copyOf(people);
        holders = List.copyOf(holders);
        tasks = List.copyOf(tasks);
        actions = Set.copyOf(actions);
    }
}
