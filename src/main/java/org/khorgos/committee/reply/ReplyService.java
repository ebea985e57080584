package org.khorgos.committee.reply;

import java.util.Optional;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposers' reply to the committee that asked them to revise: written by them, seen beside the proposal. */
@Service
@Transactional(readOnly = true)
public class ReplyService {
    public static final int WORDS_MAX = 8000;
    private final Replies replies;
    private final AccessRule access;
    private final CurrentUser current;

    ReplyService(Replies replies, AccessRule access, CurrentUser current) {
        this.replies = replies;
        this.access = access;
        this.current = current;
    }

    /** What was asked and replied; the reply is for its writers alone until it is handed in. Empty when nothing was asked. */
    @Requires(Operation.VIEW)
    public Optional<ReplyRow> reply(ProposalId id) {
        return replies.of(id).map(row -> {
            boolean own = row.handedInAt() == null && access.may(current.get(), Operation.REVISE_PROPOSAL, id);
            boolean shown = own || row.handedInAt() != null;
            return new ReplyRow(row.request(), shown ? row.words() : "", row.handedInAt(), own);
        });
    }

    /**
     * Keeps the reply, without blanks around it, until it is handed in with the revision; throws Refused when no revision
     * was asked for, it is too long, handed in already, or somebody else has written meanwhile.
     *
     * @param seen the reply that the writer began with
     */
    @Transactional
    @Requires(Operation.REVISE_PROPOSAL)
    public void write(ProposalId id, String words, String seen) {
        String reply = words.strip();
        if (reply.length() > WORDS_MAX) {
            throw new Refused("committee.reply.long", WORDS_MAX);
        }
        if (replies.of(id).isEmpty()) {
            throw new Refused("committee.reply.notAsked");
        }
        if (!replies.write(id, reply, seen.strip())) {
            throw new Refused("committee.reply.changed");
        }
    }
}
