package org.khorgos.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authors of comments ask others of the same audience to do. Being asked gives no right: whoever does not belong to
 * the audience any more neither sees nor counts what they were asked there.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RequestService {
    private final DiscussionService discussions;
    private final RequestTable table;
    private final RequestTasks tasks;
    private final Circle circle;
    private final Acting acting;

    RequestService(
            DiscussionService discussions, RequestTable table, RequestTasks tasks, Circle circle, Acting acting) {
        this.discussions = discussions;
        this.table = table;
        this.tasks = tasks;
        this.circle = circle;
        this.acting = acting;
    }

    /**
     * Writes a comment and asks somebody to do what it says. Throws as {@link DiscussionService#write}, and Refused when that
     * person is the caller or does not take part, or the day is past.
     *
     * @param due the last day for it in the caller's zone, null for none
     */
    @PreAuthorize("isAuthenticated()")
    public CommentId ask(
            ProposalId id,
            Audience audience,
            String text,
            @Nullable CommentId answers,
            UserId asked,
            @Nullable LocalDate due) {
        Actor actor = acting.actor();
        Circle.Rights rights = circle.rights(actor, id);
        if (!rights.asks() || !rights.writes().contains(audience)) {
            throw new NotFound("discussion of " + id);
        }
        if (asked.equals(actor.id())
                || circle.members(id, rights.state(), audience).stream()
                        .noneMatch(member -> member.id().equals(asked))) {
            throw new Refused("discussion.request.notFor");
        }
        if (due != null && due.isBefore(acting.now().atZone(actor.zone()).toLocalDate())) {
            throw new Refused("discussion.request.past");
        }
        CommentId comment = discussions.write(id, audience, text, answers);
        table.add(comment, actor.id(), asked, due, actor.zone());
        tasks.open(comment, id, actor.id(), asked, OpenRequest.end(due, actor.zone()));
        acting.tell(new RequestMade(id, audience, comment, actor.id(), asked, due, acting.now()));
        return comment;
    }

    /** What is asked of the caller and still open, the most urgent first, in a number of statements that does not grow with it. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<AskedOfMe> mine() {
        Actor actor = acting.actor();
        List<AskedOfMe> open = table.open(actor.id());
        Map<ProposalId, Circle.Rights> rights =
                circle.rights(actor, open.stream().map(AskedOfMe::proposal).collect(Collectors.toSet()));
        return open.stream()
                .filter(one -> rights.getOrDefault(one.proposal(), Circle.Rights.NONE)
                        .writes()
                        .contains(one.audience()))
                .toList();
    }

    /**
     * The caller has done what they were asked. Throws NotFound for everybody else and who does not take part any more,
     * Refused when it was ended before, and as {@link DiscussionService#write} for the answer.
     *
     * @param answer a comment that answers, empty for none
     */
    @PreAuthorize("isAuthenticated()")
    public void done(ProposalId id, CommentId comment, String answer) {
        Actor actor = acting.actor();
        RequestTable.Asking asking = find(actor, id, comment);
        if (!asking.asked().equals(actor.id())) {
            throw new NotFound("request " + comment);
        }
        end(comment, RequestState.DONE, actor);
        requirePart(actor, id, asking);
        tasks.done(comment);
        if (!answer.isBlank()) {
            discussions.write(id, asking.audience(), answer, comment);
        }
        acting.tell(new RequestDone(id, asking.audience(), comment, actor.id(), asking.asker(), acting.now()));
    }

    /** The caller asks it no more; throws NotFound for all but the one who asked, Refused when it was ended before. */
    @PreAuthorize("isAuthenticated()")
    public void takeBack(ProposalId id, CommentId comment) {
        Actor actor = acting.actor();
        RequestTable.Asking asking = find(actor, id, comment);
        if (!asking.asker().equals(actor.id())) {
            throw new NotFound("request " + comment);
        }
        end(comment, RequestState.TAKEN_BACK, actor);
        tasks.takenBack(comment);
        acting.tell(new RequestTakenBack(id, asking.audience(), comment, asking.asked(), acting.now()));
    }

    private RequestTable.Asking find(Actor actor, ProposalId id, CommentId comment) {
        RequestTable.Asking asking = table.find(id, comment).orElseThrow(() -> new NotFound("request " + comment));
        requirePart(actor, id, asking);
        return asking;
    }

    /** Throws NotFound for who does not take part, also when that was lost while they waited for somebody else to end it. */
    private void requirePart(Actor actor, ProposalId id, RequestTable.Asking asking) {
        if (!circle.rights(actor, id).writes().contains(asking.audience())) {
            throw new NotFound("discussion of " + id);
        }
    }

    private void end(CommentId comment, RequestState as, Actor actor) {
        if (!table.end(comment, as, actor.id(), acting.now())) {
            throw new Refused("discussion.request.over");
        }
    }
}
