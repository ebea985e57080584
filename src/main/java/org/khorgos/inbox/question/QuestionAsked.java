package org.khorgos.inbox.question;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/** The holder of a task asked somebody a question. */
public record QuestionAsked(ProposalId proposal, String kind, TaskId task, TaskId question, UserId asked, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind", kind, "task", task.toString(), "question", question.toString(), "asked", asked.toString());
    }
}
