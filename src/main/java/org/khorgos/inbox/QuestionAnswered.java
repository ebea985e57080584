package org.khorgos.inbox;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/** Somebody answered what the holder of a task had asked. */
public record QuestionAnswered(
        ProposalId proposal, TaskId task, TaskId question, UserId asker, UserId asked, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "task",
                task.toString(),
                "question",
                question.toString(),
                "asker",
                asker.toString(),
                "asked",
                asked.toString());
    }
}
