package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.khorgos.access.ProposalId;
import org.khorgos.inbox.TaskRow;

/** Links to the pages that the portfolio's pages name. */
public final class Links {
    static final String NEW_PROPOSAL = "proposals/new";
    static final String TASKS = "tasks";

    private Links() {}

    public static Component proposal(ProposalId id, String text) {
        return new RouterLink(text, ProposalView.class, new RouteParameters(ProposalView.ID, id.toString()));
    }

    static Component task(TaskRow task) {
        return new Anchor(
                route(task), I18NProvider.translate("task." + task.kind().name()));
    }

    static String route(TaskRow task) {
        return TASKS + "/" + task.id();
    }

    static String edit(ProposalId id) {
        return "proposals/%s/edit".formatted(id);
    }

    /** Number and title, as far as there is a number. */
    public static String name(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }
}
