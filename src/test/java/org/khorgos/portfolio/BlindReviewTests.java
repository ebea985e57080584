package org.khorgos.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.call.BlindMode;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Partners;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.document.DocumentService;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.khorgos.pastproject.PastProjectService;
import org.khorgos.portfolio.export.ExportService;
import org.khorgos.print.PrintService;
import org.khorgos.print.PrintedSheet;
import org.khorgos.testing.Calls;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** In a double-blind call no expert learns who proposes, by whatever way they ask; in any other call they do. */
@KhorgosTest
class BlindReviewTests {
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final String place = "p" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private Lives lives;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Calls calls;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private ProposalListService list;

    @Autowired
    private ExportService exports;

    @Autowired
    private HomeService home;

    @Autowired
    private PrintService prints;

    @Autowired
    private DocumentService documents;

    @Autowired
    private PastProjectService earlier;

    @Autowired
    private TaskListService tasks;

    @Autowired
    private TaskInboxService inbox;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void people() {
        lives.people();
    }

    @Test
    void no_expert_of_a_double_blind_call_learns_who_proposes() {
        ProposalId id = lives.inReview(word, doubleBlind(), content());
        for (String expert : Lives.EXPERTS) {
            lives.cast().run(expert, () -> assertThat(everything(id, expert))
                    .as(expert)
                    .contains("Snow and glacier", "Urumqi station")
                    .doesNotContain(names())
                    .doesNotContain(organisations()));
        }
        lives.accept(id);
        lives.review(id, "Fine.", "");
        lives.cast().run("expert-kz", () -> assertThat(everything(id, "expert-kz"))
                .doesNotContain(names())
                .doesNotContain(organisations()));
    }

    @Test
    void searching_for_names_finds_nothing_for_who_may_not_know_them() {
        ProposalId id = lives.inReview(word, doubleBlind(), content());
        for (String wanted : List.of(name("proposer"), name("cosignatory"), place)) {
            lives.cast().run("expert-kz", () -> {
                assertThat(rows(word + " " + wanted)).as(wanted).isEmpty();
                assertThat(found(wanted)).as(wanted).noneMatch(task -> task.proposal()
                        .equals(id));
            });
            lives.cast().run("secretary", () -> assertThat(rows(word + " " + wanted))
                    .as(wanted)
                    .hasSize(1));
        }
        lives.cast().run("expert-kz", () -> assertThat(rows(word)).hasSize(1));
    }

    @Test
    void neither_documents_nor_earlier_projects_are_for_blind_experts() {
        ProposalId id = lives.inReview(word, doubleBlind(), content());
        lives.cast().run("expert-kz", () -> {
            assertThat(documents.list(id)).isEmpty();
            assertThat(documents.submitted(id, 1)).isEmpty();
            assertThatThrownBy(() -> earlier.ofProposal(id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void an_expert_of_any_other_call_reads_who_proposes() {
        ProposalId id = lives.inReview(word, proposals.call(), content());
        lives.cast().run("expert-kz", () -> assertThat(everything(id, "expert-kz"))
                .contains(names())
                .contains(organisations()));
    }

    /** All that an expert can open, find, print and get by mail. */
    private String everything(ProposalId id, String expert) {
        List<Object> all = new ArrayList<>();
        all.add(rows(word));
        all.add(list.counts(words(word)));
        all.add(export());
        all.add(home.home());
        all.add(dossiers.overview(id, Locale.ENGLISH));
        all.add(dossiers.versions(id));
        all.add(dossiers.version(id, 1));
        all.add(dossiers.history(id));
        all.add(text(prints.version(id, 1, Locale.ENGLISH)));
        all.add(text(prints.printedDifference(id, 1, 1, Locale.ENGLISH)));
        all.add(prints.difference(id, 1, 1, Locale.ENGLISH));
        all.add(documents.list(id));
        all.add(inbox.on(id));
        for (InboxList one : InboxList.values()) {
            all.add(tasks.page(TaskFilter.all(one), TaskOrder.USUAL, 0, 100).stream()
                    .filter(task -> task.proposal().equals(id))
                    .toList());
        }
        all.add(jdbc.sql("select concat(subject, ' ', body) from notification_mail where recipient_id = ?")
                .param(lives.cast().id(expert).value())
                .query(String.class)
                .list());
        all.add(jdbc.sql("select arguments from notification_notice where user_id = ?")
                .param(lives.cast().id(expert).value())
                .query(String.class)
                .list());
        return all.toString();
    }

    private static String text(PrintedSheet sheet) {
        return sheet.fileName() + " " + sheet.document().getDocumentElement().getTextContent();
    }

    private List<ProposalRow> rows(String text) {
        return list.page(words(text), ProposalSort.LATEST, 0, 50);
    }

    private List<TaskRow> found(String text) {
        return tasks.page(TaskFilter.all(InboxList.MINE).withText(text), TaskOrder.USUAL, 0, 100);
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(words(word), ProposalSort.LATEST, ExportFormat.CSV, Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> organisations() {
        return List.of("Ecology of " + place, "Water of " + place);
    }

    private ProposalContent content() {
        ProposalContent content = Proposals.content();
        Partners partners = content.partners();
        return content.with(new Partners(
                partners.homeRegion(),
                partners.partnerCountry(),
                partners.otherCountries(),
                new Organisation("Ecology of " + place, "Urumqi", "CN"),
                List.of(new Organisation("Water of " + place, "Almaty", "KZ"))));
    }

    private List<String> names() {
        return List.of(name("proposer"), name("cosignatory"));
    }

    private String name(String username) {
        return lives.cast().get(username).displayName();
    }

    private UUID doubleBlind() {
        UUID call = proposals.call();
        CallRules rules = calls.rules(call);
        calls.change(
                call,
                rules.with(new Assessment(
                        rules.assessment().criteria(),
                        rules.assessment().periods(),
                        BlindMode.DOUBLE,
                        null,
                        List.of())));
        return call;
    }

    private static ProposalFilter words(String text) {
        return new ProposalFilter(text, null, null, "", null, false);
    }
}
