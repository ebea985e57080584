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
import org.khorgos.base.NotFound;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.committee.MeetingService;
import org.khorgos.committee.Vote;
import org.khorgos.portfolio.export.ExportService;
import org.khorgos.review.ReviewService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.workflow.TaskHolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What reviewers and voters are and say never reaches anybody who may not know it, by whatever way they ask. */
@KhorgosTest
class LeakTests {
    private static final List<String> OUTSIDERS = List.of(
            "proposer-2", "expert-uz", "focal-uz", "focal-kz", "host-handler", "funding-officer", "cosignatory-2");
    private static final List<String> INSIDERS_WITHOUT_REVIEWS =
            List.of("proposer", "cosignatory", "office", "supervisor", "administrator", "member-1");
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private Lives lives;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private ProposalListService list;

    @Autowired
    private ExportService exports;

    @Autowired
    private HomeService home;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private MeetingService meetings;

    @BeforeEach
    void people() {
        lives.people();
    }

    @Test
    void strangers_get_nothing_at_all() {
        ProposalId id = lives.inReview(word);
        for (String outsider : OUTSIDERS) {
            lives.cast().run(outsider, () -> {
                assertThat(list.page(words(), ProposalSort.LATEST, 0, 50))
                        .as(outsider)
                        .isEmpty();
                assertThat(list.counts(words()).in(null)).as(outsider).isZero();
                assertThat(export()).as(outsider).doesNotContain("Snow and glacier");
                assertThat(home.home().toString()).as(outsider).doesNotContain(word);
                assertThatThrownBy(() -> dossiers.overview(id, Locale.ENGLISH)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> dossiers.history(id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> reviews.details(id)).isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void an_expert_sees_the_proposal_but_no_other_expert() {
        ProposalId id = lives.inReview(word);
        lives.accept(id);

        lives.cast().run("expert-kz", () -> {
            assertThat(list.page(words(), ProposalSort.LATEST, 0, 50)).hasSize(1);
            assertThat(everything(id)).doesNotContain(name("expert-cn"), name("expert-de"));
            assertThatThrownBy(() -> reviews.details(id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void signatories_and_staff_without_the_right_learn_neither_experts_nor_reviews() {
        ProposalId id = lives.inReview(word);
        lives.accept(id);
        for (String reader : INSIDERS_WITHOUT_REVIEWS) {
            assertNoExpert(id, reader);
        }
        lives.review(id, canary, canary);
        for (String reader : List.of("proposer", "cosignatory", "office", "supervisor", "administrator")) {
            assertNoExpert(id, reader);
        }
    }

    @Test
    void the_secretary_learns_the_experts_from_holders_and_history() {
        ProposalId id = lives.inReview(word);
        lives.cast().run("secretary", () -> {
            assertThat(dossiers.overview(id, Locale.ENGLISH).holders())
                    .extracting(TaskHolder::person)
                    .contains(name("expert-cn"), name("expert-kz"), name("expert-de"));
        });
        lives.accept(id);
        lives.cast().run("secretary", () -> assertThat(dossiers.history(id))
                .filteredOn(row -> row.action().equals("InvitationAnswered"))
                .extracting(HistoryRow::actor)
                .contains(name("expert-cn")));
    }

    @Test
    void who_voted_and_how_stays_in_the_committee() {
        ProposalId id = lives.inReview(word);
        lives.accept(id);
        lives.review(id, "Fine.", canary);
        lives.meet(id);
        lives.vote(id, "member-1", Vote.NO);
        for (String reader : List.of("proposer", "cosignatory", "office", "supervisor", "administrator")) {
            lives.cast().run(reader, () -> {
                assertThat(everything(id)).as(reader).doesNotContain("Committee member", canary, "VoteCast");
                assertThatThrownBy(() -> meetings.details(id)).isInstanceOf(AccessDeniedException.class);
            });
        }
        lives.cast().run("chair", () -> assertThat(dossiers.history(id))
                .extracting(HistoryRow::action)
                .contains("VoteCast"));
    }

    private void assertNoExpert(ProposalId id, String reader) {
        lives.cast().run(reader, () -> assertThat(everything(id))
                .as(reader)
                .doesNotContain(name("expert-cn"), name("expert-kz"), name("expert-de"), canary)
                .doesNotContain("ExpertInvited", "InvitationAnswered", "ReviewWritten"));
    }

    /** All that the portfolio gives to whoever asks now. */
    private String everything(ProposalId id) {
        List<Object> all = new ArrayList<>();
        all.add(list.page(words(), ProposalSort.LATEST, 0, 50));
        all.add(list.counts(words()));
        all.add(export());
        all.add(home.home());
        all.add(dossiers.overview(id, Locale.ENGLISH));
        all.add(dossiers.versions(id));
        all.add(dossiers.version(id, 1));
        all.add(dossiers.history(id));
        return all.toString();
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(words(), ProposalSort.LATEST, ExportFormat.CSV, Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String name(String username) {
        return lives.cast().get(username).displayName();
    }

    private ProposalFilter words() {
        return new ProposalFilter(word, null, null, "", null, false);
    }
}
