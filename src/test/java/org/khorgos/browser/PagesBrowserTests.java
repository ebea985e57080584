package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.browser.Office.Desks;

/** Every page in every language, on a desk and on a phone; and what each page does not tell. */
@BrowserTest
class PagesBrowserTests {
    private static final String SUBMITTED = "Enhanced in situ bioremediation";
    private static final String SHARED = "Retrieval of atmospheric and surface properties";
    private static final String HANDLED = "Plastic in agricultural production";
    private static final String DRAFT = "Novel organic recovery";
    private static final String NOT_OF_SECOND_PROPOSER = "Multiscale IoT-equipped resilience";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN", "ru"})
    void every_page_is_whole_in_every_language(String language, Desks desks) {
        Tab guide = desks.of("office-2");
        guide.task("Check the form", SUBMITTED);
        String task = guide.path();
        guide.close();
        String proposal = desks.proposal(HANDLED);

        Tab visitor = desks.visitor(language);
        visitor.open("login");
        picture(visitor, "login-" + language);
        look(desks.of("office", language), language, "home:", "tasks:tasks", "task:" + task, "preferences:preferences");
        look(desks.of("office-2", language), language, "proposals:proposals", "proposal:" + proposal);
        look(
                desks.of("proposer", language),
                language,
                "home-proposer:",
                "proposal-new:proposals/new",
                "proposal-edit:" + desks.proposal(DRAFT) + "/edit");
        look(desks.of("finance-controller", language), language, "funding:funding");
        look(
                desks.of("secretary", language),
                language,
                "experts:experts",
                "expert-invitations:experts/invitations",
                "conflicts:conflicts",
                "rounds:rounds",
                "ranking:ranking",
                "assign-round:assign-round",
                "sittings:sittings",
                "decisions:decisions",
                "committee:committee");
        look(desks.of("expert-kz", language), language, "expert-profile:expert-profile");
        look(
                desks.of("auditor", language),
                language,
                "monitor:monitor",
                "monitor-instances:monitor/instances",
                "monitor-instance:" + proposal.replace("proposals", "monitor/instances"),
                "monitor-incidents:monitor/incidents",
                "monitor-heat:monitor/filing?heat=MEDIAN",
                "monitor-compare:monitor/compare/filing",
                "monitor-models:monitor/models",
                "monitor-batches:monitor/batches",
                "monitor-risks:monitor/risks?kind=OVERDUE_TASK&days=0",
                "monitor-health:monitor/health",
                "rules:monitor/rules",
                "rule-table:monitor/rules/committee-vote",
                "repairs:monitor/repairs",
                "audit:audit",
                "invariants:invariants");
        look(
                desks.of("administrator", language),
                language,
                "users:users",
                "calendars:calendars",
                "repair-move:" + proposal.replace("proposals", "monitor/instances") + "/move");
        look(
                desks.of("office", language),
                language,
                "calls:calls",
                "call:" + desks.call(),
                "call-edit:" + desks.call() + "/edit",
                "past-projects:past-projects",
                "past-projects-import:past-projects/import",
                "filing-statistics:filing/statistics",
                "organisations:organisations");
    }

    @Test
    void the_dark_theme_can_be_read(Desks desks) {
        Tab office = desks.of("office");
        office.dark();
        office.open("");
        assertThat(office.parts("html").getAttribute("theme")).contains("dark");
        look(office, "dark", "home:", "tasks:tasks", "proposals:proposals");
        Tab auditor = desks.of("auditor");
        auditor.dark();
        look(auditor, "dark", "monitor:monitor", "proposal:" + desks.proposal(HANDLED));
    }

    @Test
    void cards_and_signs_on_a_phone_break_no_rule_of_accessibility(Desks desks) {
        narrow(desks.of("office", "ru"), "tasks", "proposals");
        narrow(desks.of("administrator", "ru"), "calendars");
        narrow(desks.of("secretary", "ru"), "experts", "experts/invitations", "sittings", "decisions");
        narrow(desks.of("auditor", "ru"), "monitor/instances");
    }

    @Test
    void the_levels_of_a_criterion_are_described_in_the_form_of_a_call(Desks desks) {
        Tab office = desks.of("office");
        office.open(desks.call() + "/edit");
        office.parts("vaadin-details-summary:has-text('Review and deadlines')").click();
        office.press("Describe the levels of a criterion");
        office.type("5 – excellent", "Opens a field of research to both countries.");
        office.axe();
        office.shot("call-levels", ".row-line:has-text('5 – excellent')");
        office.press("Remove row 1 of “What the levels mean in this call”");
        office.sees("Describe the levels of a criterion");
    }

    private static void narrow(Tab tab, String... paths) {
        for (String path : List.of(paths)) {
            tab.open(path);
            tab.narrow();
            tab.axe();
        }
        tab.close();
    }

    private static void look(Tab tab, String language, String... pages) {
        for (String page : List.of(pages)) {
            String[] nameAndPath = page.split(":", 2);
            tab.open(nameAndPath[1]);
            picture(tab, nameAndPath[0] + "-" + language);
        }
        tab.close();
    }

    /** The rules of axe know no language, so the one with the longest words stands for the third. */
    private static void picture(Tab tab, String name) {
        if (!name.endsWith("-zh_CN")) {
            tab.axe();
        }
        tab.shot(name);
    }

    @Test
    void an_address_that_somebody_guessed_tells_nothing(Desks desks) {
        String foreign = desks.proposal(NOT_OF_SECOND_PROPOSER);
        Tab stranger = desks.of("proposer-2");
        stranger.open("proposals/" + UUID.randomUUID());
        String nothing = stranger.title() + "\n" + stranger.text();
        assertThat(nothing).contains("There is nothing here");
        stranger.axe();
        stranger.shot("nothing");
        for (String path :
                List.of(foreign, foreign + "/edit", "users", "audit", "funding", "monitor", "no/such/page")) {
            stranger.open(path);
            assertThat(stranger.title() + "\n" + stranger.text()).as(path).isEqualTo(nothing);
        }
    }

    @Test
    void who_comes_second_hears_of_it_at_once_and_loses_no_word(Desks desks) {
        Tab office = desks.of("office");
        office.task("Check the form", SHARED);
        office.type("Note to the proposers", "Name the host institution.");

        Tab second = desks.of("office-2");
        second.task("Check the form", SHARED);
        second.press("Take");

        office.sees("Taken by Second proposal officer. Ask them or choose another task.");
        assertThat(office.valueOf("Note to the proposers")).isEqualTo("Name the host institution.");
        office.axe();
        office.shot("task-taken");
    }
}
