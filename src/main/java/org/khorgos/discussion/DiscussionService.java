package org.khorgos.discussion;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The discussions of a proposal, one for each audience. Who does not belong to an audience gets NotFound for whatever is
 * said in it, and learns not even that something is.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DiscussionService {
    /** Longest comment in characters. */
    public static final int TEXT_MAX = 4000;

    /** Longest reason of the chair for hiding one. */
    public static final int REASON_MAX = 500;

    /** How long authors can change what they wrote. */
    public static final Duration EDITABLE = Duration.ofMinutes(15);

    private final DiscussionTable table;
    private final Circle circle;
    private final Acting acting;

    DiscussionService(DiscussionTable table, Circle circle, Acting acting) {
        this.table = table;
        this.circle = circle;
        this.acting = acting;
    }

    /** The audiences of which the caller reads what is said; empty for most people and for an unknown proposal. */
    @PreAuthorize("isAuthenticated()")
    public List<Audience> audiences(ProposalId id) {
        Circle.Rights rights = circle.rights(acting.actor(), id);
        return Arrays.stream(Audience.values()).filter(rights::reads).toList();
    }

    /** In which of the discussions that the caller reads the comment stands; empty when in none of them. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Audience> audience(ProposalId id, CommentId comment) {
        return table.place(id, comment)
                .map(DiscussionTable.Place::audience)
                .filter(circle.rights(acting.actor(), id)::reads);
    }

    /** Throws NotFound for somebody who does not belong to the audience. */
    @PreAuthorize("isAuthenticated()")
    public Discussion read(ProposalId id, Audience audience) {
        Actor actor = acting.actor();
        Circle.Rights rights = circle.rights(actor, id);
        if (!rights.reads(audience)) {
            throw new NotFound("discussion of " + id);
        }
        return new Discussion(
                table.of(id, audience),
                circle.members(id, rights.state(), audience),
                actor.id(),
                acting.now().minus(EDITABLE),
                rights.writes().contains(audience),
                rights.writes().contains(audience) && rights.asks(),
                rights.hides());
    }

    /**
     * Writes a comment; throws NotFound for somebody who does not take part, Refused when the text is empty or too long or
     * names somebody who may not read it.
     *
     * @param answers the comment that it answers, in the same audience; null to begin a thread
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public CommentId write(ProposalId id, Audience audience, String text, @Nullable CommentId answers) {
        Actor actor = acting.actor();
        ProposalState state = requireWriter(actor, id, audience).state();
        String clean = clean(text, TEXT_MAX, "discussion.text");
        Set<UserId> mentioned = Mentions.in(clean, circle.members(id, state, audience));
        CommentId comment = table.add(id, audience, root(id, audience, answers), actor.id(), clean, acting.now());
        tell(id, audience, comment, mentioned);
        return comment;
    }

    /** Changes the caller's own comment; throws as {@link #write}, and Refused after fifteen minutes or when it is hidden. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void edit(ProposalId id, CommentId comment, String text) {
        Actor actor = acting.actor();
        Audience audience = place(id, comment).audience();
        ProposalState state = requireWriter(actor, id, audience).state();
        String clean = clean(text, TEXT_MAX, "discussion.text");
        Set<UserId> mentioned = Mentions.in(clean, circle.members(id, state, audience));
        if (!table.change(comment, actor.id(), clean, acting.now().minus(EDITABLE), acting.now())) {
            throw new Refused("discussion.stays", EDITABLE.toMinutes());
        }
        tell(id, audience, comment, mentioned);
    }

    /** Hides it for good with a reason that its audience reads; throws NotFound for all but the chair, Refused for no reason. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void hide(ProposalId id, CommentId comment, String reason) {
        Actor actor = acting.actor();
        if (!circle.rights(actor, id).hides()) {
            throw new NotFound("comment " + comment);
        }
        Audience audience = place(id, comment).audience();
        if (!table.hide(comment, actor.id(), clean(reason, REASON_MAX, "discussion.reason"), acting.now())) {
            throw new Refused("discussion.hidden.already");
        }
        acting.tell(new CommentHidden(id, audience, comment, acting.now()));
    }

    private void tell(ProposalId id, Audience audience, CommentId comment, Set<UserId> mentioned) {
        Set<UserId> fresh = Set.copyOf(table.mention(comment, mentioned));
        acting.tell(new CommentWritten(id, audience, comment, fresh, acting.now()));
    }

    private Circle.Rights requireWriter(Actor actor, ProposalId id, Audience audience) {
        Circle.Rights rights = circle.rights(actor, id);
        if (!rights.writes().contains(audience)) {
            throw new NotFound("discussion of " + id);
        }
        return rights;
    }

    private DiscussionTable.Place place(ProposalId id, CommentId comment) {
        return table.place(id, comment).orElseThrow(() -> new NotFound("comment " + comment));
    }

    /** The comment that began the thread; throws NotFound for one of another audience. */
    private @Nullable CommentId root(ProposalId id, Audience audience, @Nullable CommentId answers) {
        if (answers == null) {
            return null;
        }
        DiscussionTable.Place place = place(id, answers);
        if (place.audience() != audience) {
            throw new NotFound("comment " + answers);
        }
        return place.answers() == null ? answers : place.answers();
    }

    private static String clean(String given, int most, String key) {
        String text = given.strip();
        if (text.isEmpty()) {
            throw new Refused(key + ".missing");
        }
        if (text.length() > most) {
            throw new Refused(key + ".long", most);
        }
        return text;
    }
}
