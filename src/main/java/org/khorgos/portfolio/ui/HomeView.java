package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HomePage;
import org.khorgos.base.ui.HomePartFactory;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.inbox.TaskRow;
import org.khorgos.portfolio.ChangeRow;
import org.khorgos.portfolio.HomeDetails;
import org.khorgos.portfolio.HomeService;
import org.khorgos.portfolio.OwnRow;

/** What waits for me, what I wait for, what changed. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private final HomeService home;
    private final List<HomePartFactory> parts;
    private final CurrentUser current;
    private final Clock clock;

    HomeView(HomeService home, List<HomePartFactory> parts, CurrentUser current, Clock clock) {
        this.home = home;
        this.parts = List.copyOf(parts);
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = current.get();
        HomeDetails details = home.home();
        ViewHeader header = new ViewHeader(greeting(actor), getTranslation("portfolio.home.purpose"));
        if (actor.has(Role.PROPOSER)) {
            header.action(newProposal());
        }
        HomePage page = new HomePage(header)
                .figures(HomeCards.of(details.figures(), actor))
                .main(urgent(details.urgent()))
                .side(changes(details.changes()));
        parts.forEach(part -> part.create().ifPresent(page::main));
        if (actor.has(Role.PROPOSER) || !details.own().isEmpty()) {
            page.main(own(details.own()));
        }
        removeAll();
        add(page);
    }

    private String greeting(Actor actor) {
        int hour = clock.instant().atZone(Formats.here().zone()).getHour();
        String time = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return getTranslation("portfolio.home." + time, actor.displayName());
    }

    private Button newProposal() {
        Button button = new Button(getTranslation("portfolio.new"), VaadinIcon.PLUS.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> button.getUI().ifPresent(ui -> ui.navigate(Links.NEW_PROPOSAL)));
        return button;
    }

    private Component urgent(List<TaskRow> tasks) {
        PageSection section = new PageSection(getTranslation("portfolio.home.waits"))
                .action(new Anchor(Links.TASKS, getTranslation("portfolio.home.allTasks")));
        if (tasks.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("portfolio.home.noTasks"),
                    getTranslation("portfolio.home.noTasks.hint")));
        } else {
            section.show(tasks.stream().map(this::task).toArray(Component[]::new));
        }
        return section;
    }

    private Component task(TaskRow task) {
        Span about = new Span(Links.name(task.number(), task.title()));
        about.addClassName("card-line");
        Div badges = new Div(DueBadge.of(task.dueAt(), clock.instant()));
        badges.addClassName("card-badges");
        if (task.assignee() == null) {
            badges.add(new Span(getTranslation("portfolio.home.toTake")));
        }
        return card(Links.task(task), about, badges);
    }

    private Component own(List<OwnRow> own) {
        PageSection section = new PageSection(getTranslation("portfolio.home.own"))
                .action(new Anchor(ProposalsAddress.MINE, getTranslation("portfolio.home.allOwn")));
        if (own.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.FILE_ADD,
                    getTranslation("portfolio.home.noOwn"),
                    getTranslation("portfolio.home.noOwn.hint"),
                    newProposal()));
        } else {
            section.show(own.stream().map(this::ownCard).toArray(Component[]::new));
        }
        return section;
    }

    private Component ownCard(OwnRow row) {
        Div title = new Div(
                Links.proposal(row.id(), Links.name(row.number(), row.title())),
                StateBadge.of(row.state().name()));
        title.addClassName("card-badges");
        return card(
                title,
                Stages.strip(row.state(), row.endedFrom()),
                HolderWords.of(row.state(), row.stateSince(), row.holders(), clock.instant()));
    }

    private Component changes(List<ChangeRow> changes) {
        PageSection section = new PageSection(getTranslation("portfolio.home.changes"));
        if (changes.isEmpty()) {
            section.show(new Span(getTranslation("portfolio.home.noChanges")));
        } else {
            section.show(changes.stream().map(this::change).toArray(Component[]::new));
        }
        return section;
    }

    private Component change(ChangeRow row) {
        Span at = new Span(Formats.here().relative(row.at(), clock.instant()));
        at.setTitle(Formats.here().dateTime(row.at()));
        at.addClassName("card-line");
        Div badges = new Div(StateBadge.of(row.state().name()), at);
        badges.addClassName("card-badges");
        return card(Links.proposal(row.id(), Links.name(row.number(), row.title())), badges);
    }

    private static Component card(Component... parts) {
        Div card = new Div(parts);
        card.addClassNames("card", "home-card");
        return card;
    }
}
