package org.khorgos.discussion.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.ui.DiscussionFactory;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.DiscussionService;
import org.khorgos.discussion.RequestService;

/** Gives the page of a proposal its discussions. */
@org.springframework.stereotype.Component
class DiscussionPages implements DiscussionFactory {
    private final DiscussionService discussions;
    private final RequestService requests;
    private final DiscussionBroadcaster broadcaster;

    DiscussionPages(DiscussionService discussions, RequestService requests, DiscussionBroadcaster broadcaster) {
        this.discussions = discussions;
        this.requests = requests;
        this.broadcaster = broadcaster;
    }

    @Override
    public boolean shows(UUID proposal) {
        return !discussions.audiences(new ProposalId(proposal)).isEmpty();
    }

    @Override
    public Component create(UUID proposal, String comment) {
        ProposalId id = new ProposalId(proposal);
        List<Audience> audiences = discussions.audiences(id);
        if (audiences.isEmpty()) {
            throw new NotFound("discussion of " + id);
        }
        DiscussionPanel panel = new DiscussionPanel(id, audiences, discussions, requests, broadcaster);
        find(comment).ifPresent(one -> discussions.audience(id, one).ifPresent(audience -> panel.show(audience, one)));
        return panel;
    }

    private static Optional<CommentId> find(String comment) {
        try {
            return comment.isEmpty() ? Optional.empty() : Optional.of(CommentId.of(comment));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
