package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One person's browser window; it is used as a person would, by what is written on the page. */
final class Tab implements AutoCloseable {
    static final String PASSWORD = "khorgos-demo";
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final int NARROW_HEIGHT = 844;
    /** Answers when every table that becomes cards has done so; the server hears of the new width somewhat later. */
    private static final String CARDS = """
        async () => {
          const left = () => [...document.querySelectorAll('.card-grid:not(.narrow)')]
              .some(grid => grid.offsetParent);
          const end = performance.now() + 3000;
          while (left() && performance.now() < end) {
            await new Promise(done => setTimeout(done, 50));
          }
          return !left();
        }\
        """;

    /** The words of the buttons above a page of which a part is not seen. */
    private static final String CUT = """
        () => [...document.querySelectorAll('.view-actions > vaadin-button')]
            .filter(button => button.offsetParent)
            .filter(button => [button, button.shadowRoot.querySelector('[part=label]')]
                .some(part => part.scrollWidth > part.clientWidth + 1))
            .map(button => button.innerText)
            .join(', ')
        """;

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Answers when the server owes nothing, no table loads and what came has been drawn. */
    private static final String IDLE = """
        async () => {
          const busy = () => Object.values(window.Vaadin?.Flow?.clients ?? {})
              .some(client => client.isActive && client.isActive())
            || !window.Vaadin?.Flow?.clients
            || [...document.querySelectorAll('vaadin-grid, vaadin-combo-box')].some(part => part.loading);
          const drawn = () => Promise.race([
            new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
            new Promise(done => setTimeout(done, 1000))]);
          const end = performance.now() + 15000;
          for (let calm = 0; calm < 3 && performance.now() < end;) {
            await drawn();
            calm = busy() ? 0 : calm + 1;
          }
          await Promise.all(document.getAnimations()
              .filter(one => one.effect?.getComputedTiming().endTime < 5000)
              .map(one => one.finished.catch(() => {})));
          return !busy();
        }\
        """;

    private final String address;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private String person = "visitor";

    Tab(Browser browser, String address, String language) {
        this.address = address;
        this.language = language;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.replace('_', '-'))
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, HEIGHT));
        context.addInitScript("document.addEventListener('securitypolicyviolation', event => "
                + "console.error('CSP ' + event.violatedDirective + ' ' + event.blockedURI))");
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(this::complain);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complain(message.text() + " " + message.location());
            }
        });
    }

    /** Signs in as a demo person. */
    void signIn(String username) {
        open("login");
        signIn(username, PASSWORD);
    }

    /** Signs in by the form that is shown. */
    void signIn(String username, String password) {
        person = username;
        page.locator(".login-form input[name=username]").fill(username);
        page.locator(".login-form input[name=password]").fill(password);
        page.locator(".login-form .login-submit").click();
        page.waitForURL(url -> !url.contains("/login"));
        idle();
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language.substring(0, 2));
    }

    /** Looks at the pages as a computer that is set to dark colours. */
    void dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Opens an address of the application. */
    void open(String path) {
        page.navigate(address + "/" + path);
        idle();
    }

    /**
     * Opens the inbox list that holds the task and then the task.
     *
     * @param proposal its number or words of its title
     */
    void task(String kind, String proposal) {
        open("tasks?list=MINE&q=" + URLEncoder.encode(proposal, StandardCharsets.UTF_8));
        Locator filled = page.getByRole(
                AriaRole.TAB,
                new Page.GetByRoleOptions().setName(Pattern.compile("^(Mine|Open to my groups) \\([1-9]")));
        filled.first().click();
        idle();
        link(kind).first().click();
        page.waitForURL(url -> url.matches(".*/tasks/[^?]+"));
        idle();
    }

    /** Types into the field of that label. */
    void fill(String label, String text) {
        field(label).fill(text);
        field(label).blur();
        idle();
    }

    /** Types and leaves the focus where it is. */
    void type(String label, String text) {
        field(label).fill(text);
        idle();
    }

    /** Goes on typing at the end of the field, key by key, whether or not anybody answers. */
    void write(String label, String text) {
        field(label).press("Control+End");
        field(label).pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(10));
    }

    String valueOf(String label) {
        return field(label).inputValue();
    }

    /** Waits until the field of that label holds that text. */
    void shows(String label, String text) {
        PlaywrightAssertions.assertThat(field(label)).hasValue(text);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Opens a select field by the keyboard and takes an option of it. */
    void select(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .locator("vaadin-select-value-button")
                .press("Enter");
        page.locator("vaadin-select-overlay[opened], vaadin-select[opened]")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .click();
        page.locator("vaadin-select[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        idle();
    }

    /** Types into a combo box and takes the option of that name; a list that stays open is closed, its dialog is not. */
    void combine(String label, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .fill(option);
        option(option);
        if (page.locator("vaadin-multi-select-combo-box[opened], vaadin-combo-box[opened]")
                        .count()
                > 0) {
            page.keyboard().press("Escape");
        }
        idle();
    }

    private void option(String name) {
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .dispatchEvent("click");
        idle();
    }

    /** Chooses one answer of a group of radio buttons. */
    void choose(String group, String answer) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        idle();
    }

    void check(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .locator("visible=true")
                .first()
                .check();
        idle();
    }

    /** Presses a button of the page. */
    void press(String button) {
        button(button).click();
        idle();
    }

    /** Presses the button of the dialog that is open. */
    void confirm(String button) {
        page.locator("vaadin-confirm-dialog-overlay, [role=alertdialog], [role=dialog]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        idle();
    }

    /** Decides a task and waits until the page has left it. */
    void decide(String button) {
        decide(button, () -> {});
    }

    /** Decides a task that asks once more before. */
    void decide(String button, Runnable confirmation) {
        String here = page.url();
        press(button);
        confirmation.run();
        page.waitForURL(url -> !url.equals(here));
        idle();
    }

    /** Chooses a file of that name and content for the upload of the page. */
    void upload(String name, String content) {
        upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Chooses a file for the upload of the dialog that is open, else of the page. */
    void upload(String name, byte[] content) {
        page.locator("vaadin-upload")
                .last()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "", content));
        idle();
    }

    /** Asks for an address as this page would, with its session. */
    APIResponse fetch(String path) {
        return context.request()
                .get(address + "/" + path, RequestOptions.create().setMaxRedirects(0));
    }

    /** Where that link leads, without leading slash. */
    String href(String link) {
        return String.valueOf(link(link).first().getAttribute("href")).replaceFirst("^/", "");
    }

    /** Presses a link that saves a file, and returns what is in it. */
    byte[] saves(String link) {
        Download download = page.waitForDownload(() -> link(link).first().click());
        try (InputStream bytes = download.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something that makes the page load that address, and waits for what comes. */
    Response loads(String path, Runnable act) {
        Response response = page.waitForResponse(
                answer -> answer.url().replaceFirst("#.*", "").endsWith(path), act);
        idle();
        return response;
    }

    /** Waits until a frame of the page holds what that address gives, as a document of that type. */
    void frameShows(String path, String contentType) {
        page.waitForCondition(() -> page.frames().stream()
                .filter(frame -> frame.url().contains(path))
                .anyMatch(frame -> contentType.equals(frame.evaluate("() => document.contentType"))));
    }

    /** Goes on as on a phone. */
    void narrow() {
        page.setViewportSize(NARROW, NARROW_HEIGHT);
        page.evaluate(CARDS);
        idle();
    }

    /** What the bell tells, the newest first. */
    List<String> notices() {
        page.locator(".bell-button").click();
        page.locator(".bell-head").waitFor();
        idle();
        List<String> told = page.locator(".bell-line").allInnerTexts();
        page.keyboard().press("Escape");
        idle();
        return told;
    }

    /** Opens a part of the page by the name of its tab. */
    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
        idle();
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .locator("visible=true");
    }

    /** Waits until that text can be seen. */
    void sees(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
    }

    /** All words of the page's content. */
    String text() {
        return page.locator("main").first().innerText();
    }

    /** Types ten o'clock of the next day into the field of date and time. */
    void tomorrowAtTen() {
        String day =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).format(DateTimeFormatter.ofPattern("M/d/yyyy"));
        enter("vaadin-date-time-picker vaadin-date-picker input", day);
        enter("vaadin-date-time-picker vaadin-time-picker input", "10:00");
    }

    private void enter(String input, String text) {
        page.locator(input).fill(text);
        page.locator(input).press("Enter");
        idle();
    }

    /** Presses these keys one after the other, wherever the focus is. */
    void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            idle();
        }
    }

    /** Goes on with the key Tab until that button in that part of the page has the focus. */
    void reach(String css, String button) {
        for (int i = 0; i < 250 && !isAt(css, button); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isAt(css, button)).as("%s in %s has the focus", button, css).isTrue();
    }

    /** Goes on with the key Tab until the field or the button of that name has the focus. */
    void reachNamed(String name) {
        for (int i = 0; i < 250 && !name.equals(nameOfFocused()); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(nameOfFocused()).isEqualTo(name);
    }

    private Object nameOfFocused() {
        return page.evaluate("""
                () => {
                  const part = document.activeElement;
                  const ids = (part?.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
                  const words = ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
                  return part?.getAttribute('aria-label') || words;
                }""");
    }

    /** Types with the keys into whatever has the focus, and waits as long as a thought may last. */
    void types(String text) {
        page.keyboard().type(text);
        page.waitForTimeout(1000);
        idle();
    }

    /** Does something that lets the browser ask for a file, and gives it one of that name and content. */
    void choosesFile(String name, String content, Runnable act) {
        List<FileChooser> asked = new ArrayList<>();
        Consumer<FileChooser> heard = asked::add;
        page.onFileChooser(heard);
        idle();
        act.run();
        page.waitForCondition(() -> !asked.isEmpty());
        page.offFileChooser(heard);
        asked.get(0).setFiles(new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8)));
        idle();
    }

    /** Goes on with the key Tab until something in that part of the page has the focus. */
    void enter(String css) {
        for (int i = 0; i < 250 && !isIn(css); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isIn(css)).as("%s has the focus", css).isTrue();
    }

    private boolean isAt(String css, String button) {
        return focused().equals(button) && isIn(css);
    }

    private boolean isIn(String css) {
        return Boolean.TRUE.equals(page.evaluate("css => !!document.activeElement?.closest(css)", css));
    }

    /** The words of what has the focus. */
    String focused() {
        return String.valueOf(page.evaluate("() => document.activeElement?.innerText ?? ''"))
                .strip();
    }

    String title() {
        return page.title();
    }

    String path() {
        return page.url().substring(address.length() + 1);
    }

    /** Parts of the page by CSS, where words do not suffice. */
    Locator parts(String css) {
        return page.locator(css);
    }

    /**
     * Looks for what on the page breaks WCAG 2.2 AA; it is a complaint at the end of the test. Left out are
     * things of the component library: the sign of a lost connection, aria-required at the button of a select and at the
     * group of date and time, and the size of a table's cell.
     */
    void axe() {
        idle();
        new AxeBuilder(page)
                        .setLegacyMode(true)
                        .exclude("vaadin-connection-indicator")
                        .exclude("vaadin-select-value-button")
                        .options(onlyViolations())
                        .analyze()
                        .getViolations()
                        .stream()
                        .forEach(rule -> words(rule).ifPresent(this::complain));
    }

    /** What is in order is not described: that takes as long as the search. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(RULES);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** A cell of a table is no target of its own where a link lies in it. */
    private static boolean isOfTheLibrary(Rule rule, CheckedNode node) {
        return (rule.getId().equals("aria-allowed-attr") && node.getHtml().startsWith("<vaadin-date-time-picker "))
                || (rule.getId().equals("target-size") && node.getHtml().startsWith("<td id=\"vaadin-grid-cell-"));
    }

    private static Optional<String> words(Rule rule) {
        List<String> nodes = rule.getNodes().stream()
                .filter(node -> !isOfTheLibrary(rule, node))
                .map(node -> node.getTarget() + " " + node.getHtml() + " "
                        + node.getAny().stream()
                                .map(check -> check.getMessage())
                                .toList())
                .limit(4)
                .toList();
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(rule.getId() + ": " + rule.getHelp() + "\n    " + String.join("\n    ", nodes));
    }

    /** Keeps pictures of the page, wide and narrow; a narrow one that scrolls sideways is a complaint. */
    void shot(String name) {
        shot(name, "body");
    }

    /** The same with the first of those parts in sight. */
    void shot(String name, String css) {
        idle();
        page.locator(css).first().scrollIntoViewIfNeeded();
        picture(name + "-" + WIDE);
        narrow();
        page.locator(css).first().scrollIntoViewIfNeeded();
        picture(name + "-" + NARROW);
        int width = ((Number) page.evaluate("() => document.scrollingElement.scrollWidth")).intValue();
        if (width > NARROW) {
            complain("scrolls sideways on a phone, it is %d wide".formatted(width));
        }
        if (page.evaluate(CUT) instanceof String cut && !cut.isEmpty()) {
            complain("cuts words of buttons on a phone: " + cut);
        }
        page.setViewportSize(WIDE, HEIGHT);
        idle();
    }

    void shotOfFailure() {
        if (page.isClosed()) {
            return;
        }
        picture("failed-" + person);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    /** Waits until the application is at rest. */
    void idle() {
        assertThat(page.evaluate(IDLE)).as("%s is at rest", page.url()).isEqualTo(true);
    }

    /** What the browser complained of: errors in the console, scripts that broke, rules of the page that were hurt. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void complain(String words) {
        complaints.add("%s at %s: %s".formatted(person, page.url(), words));
    }

    /** Forgets complaints that this test provokes on purpose. */
    void forgive(String words) {
        complaints.removeIf(complaint -> complaint.contains(words));
    }

    /** Forgets what the browser said while its server was away. */
    void forgiveEverything() {
        complaints.clear();
    }

    @Override
    public void close() {
        context.close();
    }
}
