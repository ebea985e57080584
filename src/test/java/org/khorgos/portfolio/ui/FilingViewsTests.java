package org.khorgos.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.access.ProposalId;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.filing.FilingClass;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.filing.ProposerKind;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.portfolio.export.StatisticsExportService;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A merger on the pages of both proposals, and the statistics of filing. */
@ServiceTest
class FilingViewsTests {
    private static final int YEAR = 2018;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filing;

    @Autowired
    private StatisticsExportService exports;

    @Autowired
    private ProposalService writing;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private ProposalLifecycle lifecycle;

    @Autowired
    private Proposals proposals;

    @Autowired
    private People people;

    private UserRow office;
    private UserRow author;
    private ProposalId lead;
    private ProposalId merged;

    @BeforeEach
    void file() {
        office = people.someone(Role.OFFICE);
        author = people.someone(Role.PROPOSER);
        UUID call = proposals.call(YEAR);
        lead = submitted(call, people.someone(Role.PROPOSER));
        merged = submitted(call, author);
        decide(lead, ProposerKind.GROUP, new FilingProposal(FilingOutcome.FILED, "", null, "", FilingClass.ECOLOGICAL));
        decide(merged, ProposerKind.MEMBER, new FilingProposal(FilingOutcome.MERGED, "The same snow.", lead));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_merged_proposal_says_into_which_one_and_how_that_stands() {
        people.as(office, () -> {
            show("proposals/" + merged);
            assertThat(text()).contains("Merged into", number(lead), "which is now", "Filed");
            assertThat(_find(RouterLink.class))
                    .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("proposals/" + lead));
        });
        close();
        people.as(author, () -> {
            show("proposals/" + merged);
            assertThat(text()).contains("Merged into", number(lead), "which is now", "Filed");
            assertThat(_find(RouterLink.class))
                    .noneSatisfy(link -> assertThat(link.getHref()).isEqualTo("proposals/" + lead));
        });
    }

    @Test
    void the_statistics_show_the_year_in_figures_bars_and_tables() {
        people.as(office, () -> {
            show("filing/statistics?year=" + YEAR);
            assertThat(_get(Select.class, spec -> spec.withLabel("Year")).getValue())
                    .isEqualTo(YEAR);
            assertThat(text())
                    .contains("Received", "of 2018", "Filed, by proposer", "A group", "Ecology", "Kazakhstan")
                    .contains("= received")
                    .doesNotContain("tell the administrator");
            assertThat(_find(ProgressBar.class)).hasSizeGreaterThanOrEqualTo(FilingClass.values().length);
            assertThat(_find(Anchor.class, spec -> spec.withText("Export CSV"))).hasSize(1);
            assertThat(_find(Anchor.class, spec -> spec.withText("Export XLSX")))
                    .hasSize(1);
        });
    }

    @Test
    void another_year_is_chosen_into_the_address_and_an_unknown_one_shows_the_latest() {
        submitted(proposals.call(YEAR - 1), author);
        people.as(office, () -> {
            show("filing/statistics?year=" + YEAR);
            Select<Integer> year = year();
            _setValue(year, YEAR - 1);
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                    .isEqualTo("filing/statistics?year=" + (YEAR - 1));
            assertThat(text()).contains("1 not decided yet");
            UI.getCurrent().navigate("filing/statistics");
            assertThat(year().getValue()).isGreaterThanOrEqualTo(YEAR);
        });
    }

    @Test
    void exports_hold_the_tables_of_the_page(@TempDir Path folder) throws IOException {
        String csv = people.as(office, () -> export(ExportFormat.CSV, Locale.ENGLISH))
                .toString(StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("filing statistics of 2018", "Outcome,Number,Share in %", "Filed,", "Merged,")
                .contains("Received,", "A group,", "Ecology,", "Kazakhstan,");
        String chinese = people.as(office, () -> export(ExportFormat.CSV, Locale.SIMPLIFIED_CHINESE))
                .toString(StandardCharsets.UTF_8);
        assertThat(chinese).contains("生态文明建设", "哈萨克斯坦");
        byte[] book = people.as(office, () -> export(ExportFormat.XLSX, Locale.ENGLISH))
                .toByteArray();
        assertThat(sheet(Files.write(folder.resolve("book.xlsx"), book))).contains("Outcome", "Ecology", "Kazakhstan");
    }

    @Test
    void only_readers_of_statistics_export_them() {
        assertThatThrownBy(() -> people.as(author, () -> export(ExportFormat.CSV, Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void decide(ProposalId id, ProposerKind kind, FilingProposal outcome) {
        people.as(office, () -> filing.check(id, new FormCheck(Set.of(), true, true, true, "", Set.of(), kind)));
        SystemUser.run(() -> filing.openFilingReview(id));
        people.as(office, () -> filing.propose(id, outcome));
        people.as(people.someone(Role.COMMITTEE_CHAIR), () -> filing.confirm(id, true, ""));
        SystemUser.run(() -> filing.recordFiling(id));
    }

    private ProposalId submitted(UUID call, UserRow by) {
        ProposalId id = proposals.draft(call, by);
        people.as(by, () -> writing.sendForSignature(id));
        SystemUser.run(() -> submissions.submit(id));
        return id;
    }

    private ByteArrayOutputStream export(ExportFormat format, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(YEAR, format, language, out);
        return out;
    }

    private static String sheet(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private void show(String path) {
        Screens.openAll(context);
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked") // found by its label
    private static Select<Integer> year() {
        return _get(Select.class, spec -> spec.withLabel("Year"));
    }

    private static String text() {
        return _get(MainLayout.class).getElement().getTextRecursively();
    }

    private String number(ProposalId id) {
        return lifecycle.facts(id).number();
    }
}
