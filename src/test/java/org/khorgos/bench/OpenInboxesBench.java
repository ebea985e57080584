package org.khorgos.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.browser.Chromium;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.testing.People;
import org.khorgos.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Measures twenty people's open inboxes over 100,000 tasks: how soon all show what one did, and what each costs in memory. */
@Bench
class OpenInboxesBench {
    private static final int TASKS = Integer.getInteger("bench.tasks", 100_000);
    private static final int OPEN = 20;
    private static final int ROUNDS = 9;
    private static final int WARM = 5;
    private static final double REACHED_MAX = 1_000;
    private static final double SHOWN_MAX = 1_000;
    private static final double HEAP_MAX = 2.0;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String SHOWS =
            "id => [...document.querySelectorAll(`a[data-task=\"${id}\"]`)].some(a => a.offsetParent)";
    private static final String WATCH = """
            id => {
              const shows = () => [...document.querySelectorAll(`a[data-task="${id}"]`)].some(a => a.offsetParent);
              window.shownAt = new Promise(done => {
                const watch = new MutationObserver(() => {
                  if (shows()) {
                    watch.disconnect();
                    done(Date.now());
                  }
                });
                watch.observe(document.body, {subtree: true, childList: true, attributeFilter: ['hidden', 'slot']});
              });
            }""";

    /** Notes when the first message of a push comes in. */
    private static final String HEAR = """
            const Plain = window.WebSocket;
            window.WebSocket = class extends Plain {
              constructor(...all) {
                super(...all);
                this.addEventListener('message', () => window.reachedAt ??= Date.now());
              }
            };""";

    @Autowired
    BenchOffice office;

    @Autowired
    People people;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskInboxService inbox;

    @LocalServerPort
    int port;

    @Test
    void twenty_open_inboxes_show_within_a_second_what_one_has_given_back() {
        assumeThat(Chromium.installed()).isPresent();
        office.grow(TASKS);
        UserRow actor = office.colleague();
        TaskId task = people.as(actor, () -> lists.page(TaskFilter.all(InboxList.CLAIMABLE), TaskOrder.USUAL, 0, 1))
                .get(0)
                .id();
        Chromium chromium = new Chromium();
        try {
            List<Page> pages = new ArrayList<>();
            pages.add(open(chromium.browser(), task));
            round(pages, actor, task);
            double one = heap();
            while (pages.size() < OPEN) {
                pages.add(open(chromium.browser(), task));
            }
            double each = (heap() - one) / (OPEN - 1);
            System.out.printf("bench: heap of an open inbox: %.2f MB%n", each);

            Times reached = heard(pages, actor, task);
            Times shown = shown(pages, actor, task);
            assertThat(each).as("megabytes of an open inbox").isLessThanOrEqualTo(HEAP_MAX);
            assertThat(reached.p95()).as("reached").isLessThanOrEqualTo(REACHED_MAX);
            assertThat(shown.p95()).as("shown").isLessThanOrEqualTo(SHOWN_MAX);
        } finally {
            chromium.close();
        }
    }

    /** How soon windows that draw nothing hear of a change: with all of them on the server's processors, drawing delays it. */
    private Times heard(List<Page> pages, UserRow actor, TaskId task) {
        pages.forEach(page -> page.evaluate("() => document.body.style.display = 'none'"));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            List<Double> taken = heard(pages, () -> people.as(actor, () -> inbox.claim(task)));
            List<Double> given = heard(pages, () -> people.as(actor, () -> inbox.giveBack(task)));
            if (i >= WARM) {
                times.addAll(taken);
                times.addAll(given);
            }
        }
        pages.forEach(page -> page.evaluate("() => document.body.style.display = ''"));
        return new Times(times.stream().sorted().toList())
                .print("a push reaches " + OPEN + " windows that draw nothing");
    }

    private static List<Double> heard(List<Page> pages, Runnable act) {
        pages.forEach(page -> page.evaluate("() => window.reachedAt = undefined"));
        double begin = System.currentTimeMillis();
        act.run();
        return pages.stream()
                .map(page -> {
                    page.waitForFunction("() => window.reachedAt");
                    return since(begin, page, "reachedAt");
                })
                .toList();
    }

    /** How soon windows that all draw on the server's processors show a task that was given back. */
    private Times shown(List<Page> pages, UserRow actor, TaskId task) {
        round(pages, actor, task);
        ProcessorTime before = ProcessorTime.now();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.addAll(round(pages, actor, task));
        }
        ProcessorTime.now().since(before).print("a task taken and given back before " + OPEN + " windows", ROUNDS);
        return new Times(times.stream().sorted().toList())
                .print(OPEN + " open inboxes show a task that was given back");
    }

    /** For each window the milliseconds from before the task is given back until it shows it. */
    private List<Double> round(List<Page> pages, UserRow actor, TaskId task) {
        String id = task.toString();
        people.as(actor, () -> inbox.claim(task));
        pages.forEach(page -> page.waitForFunction("id => !(" + SHOWS + ")(id)", id));
        pages.forEach(page -> page.evaluate(WATCH, id));
        double begin = System.currentTimeMillis();
        people.as(actor, () -> inbox.giveBack(task));
        return pages.stream().map(page -> since(begin, page, "shownAt")).toList();
    }

    private static double since(double begin, Page page, String moment) {
        return ((Number) page.evaluate("() => window." + moment)).doubleValue() - begin;
    }

    private Page open(Browser browser, TaskId task) {
        UserRow person = office.colleague();
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale("en"))
                .newPage();
        page.addInitScript(HEAR);
        String address = "http://localhost:" + port + "/";
        page.navigate(address + "login");
        page.locator(".login-form input[name=username]").fill(person.username());
        page.locator(".login-form input[name=password]").fill(People.PASSWORD);
        page.locator(".login-form .login-submit").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(address + "tasks?list=CLAIMABLE");
        page.waitForFunction(SHOWS, task.toString());
        return page;
    }

    /** Megabytes in use after everything that nobody needs is gone. */
    private static double heap() {
        for (int i = 0; i < 4; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
