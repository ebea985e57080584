package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import org.khorgos.base.ui.DiscussionFactory;
import org.khorgos.portfolio.DossierHead;
import org.springframework.beans.factory.ObjectProvider;

/** What is said of the proposal, for those who take part in one of its discussions. */
@org.springframework.stereotype.Component
public class DiscussionPart implements DossierPart {
    public static final String TITLE = "discussion.title";
    private final ObjectProvider<DiscussionFactory> factory;

    DiscussionPart(ObjectProvider<DiscussionFactory> factory) {
        this.factory = factory;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String titleKey() {
        return TITLE;
    }

    @Override
    public boolean shows(DossierHead head) {
        return factory.stream().anyMatch(one -> one.shows(head.id().value()));
    }

    @Override
    public Component create(DossierHead head) {
        return create(head, "");
    }

    /** The place is the id of a comment. */
    @Override
    public Component create(DossierHead head, String place) {
        return factory.getObject().create(head.id().value(), place);
    }
}
