package org.khorgos.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.notification.NoticeRow;
import org.khorgos.notification.NoticeService;
import org.khorgos.portfolio.DossierService;
import org.khorgos.portfolio.HomeService;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalListService;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.signature.SignatureService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who reads along sees everything, changes nothing and is told of it. */
@ServiceTest
class ReaderTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    EditorService editors;

    @Autowired
    DraftService drafts;

    @Autowired
    SignatureService signatures;

    @Autowired
    ProposalService service;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    ProposalListService list;

    @Autowired
    HomeService home;

    @Autowired
    DossierService dossiers;

    @Autowired
    PreferenceService preferences;

    @Autowired
    NoticeService notices;

    @Autowired
    JdbcClient jdbc;

    private UserRow first;
    private UserRow reader;
    private ProposalId id;

    @BeforeEach
    void one_reads_along() {
        first = people.someone(Role.PROPOSER);
        reader = people.someone("KZ", Role.COSIGNATORY);
        id = proposals.draft(first);
        choose(reader);
    }

    @Test
    void a_reader_finds_the_draft_in_the_lists_and_sees_its_money() {
        people.as(reader, () -> {
            assertThat(home.home().own()).extracting(row -> row.id()).containsExactly(id);
            assertThat(list.page(mine(), ProposalSort.LATEST, 0, 10)).hasSize(1);
            assertThat(dossiers.overview(id, Locale.ENGLISH).content().finance().budget())
                    .isNotEmpty();
            assertThat(dossiers.overview(id, Locale.ENGLISH).actions()).isEmpty();
        });
    }

    @Test
    void a_reader_neither_writes_nor_signs_nor_chooses() {
        UserRow writing = people.someone(Role.PROPOSER);
        choose(reader, writing);
        String fingerprint = people.as(writing, () -> signatures.fingerprint(id));

        for (UserRow one : List.of(reader, writing)) {
            for (Runnable act : List.<Runnable>of(
                    () -> drafts.open(id),
                    () -> drafts.save(id, new FieldEdit("basics.summary", 1, "\"\"", "\"Mine.\"")),
                    () -> editors.chooseReaders(id, List.of()),
                    () -> service.sendForSignature(id),
                    () -> signatures.sign(id, fingerprint))) {
                assertThatThrownBy(() -> people.as(one, act))
                        .isInstanceOfAny(AccessDeniedException.class, WrongState.class);
            }
        }
    }

    @Test
    void a_reader_goes_on_reading_after_it_is_sent_and_a_former_one_sees_nothing() {
        UserRow former = people.someone(Role.PROPOSER);
        choose(reader, former);
        choose(reader);
        people.as(first, () -> service.sendForSignature(id));
        SystemUser.run(() -> submissions.submit(id));

        assertThat(people.as(
                        reader,
                        () -> dossiers.overview(id, Locale.ENGLISH).head().state()))
                .isEqualTo(ProposalState.SUBMITTED);
        assertThat(people.as(reader, () -> list.page(mine(), ProposalSort.LATEST, 0, 10)))
                .hasSize(1);
        assertThatThrownBy(() -> people.as(former, () -> dossiers.overview(id, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(former, () -> list.page(mine(), ProposalSort.LATEST, 0, 10)))
                .isEmpty();
        assertThatThrownBy(() -> people.as(first, () -> editors.chooseReaders(id, List.of())))
                .isInstanceOf(WrongState.class);

        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        choose(former);
        assertThat(people.as(first, () -> editors.fellows(id)).get(Fellow.READER))
                .containsExactly(former.id());
    }

    @Test
    void readers_are_told_by_mail_and_notice_when_they_are_added_and_removed() {
        UserRow russian = people.someone("UZ", Role.PROPOSER);
        people.as(russian, () -> preferences.prefer(Locale.forLanguageTag("ru"), russian.zone()));
        choose(reader, russian);
        await().until(() -> mailsTo(reader).size() == 1 && mailsTo(russian).size() == 1);
        choose(russian);
        await().until(() -> mailsTo(reader).size() == 2 && mailsTo(russian).size() == 1);

        assertThat(mailsTo(reader))
                .anySatisfy(mail -> assertThat(mail)
                        .contains(
                                "The first signatory of proposal Snow and glacier water for two valleys lets you read it.",
                                "/proposals/" + id))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("of the proposal “Snow and glacier water for two valleys” took your right to read"));
        assertThat(mailsTo(russian))
                .singleElement()
                .asString()
                .contains("Первый подписант открыл вам предложение Snow");
        assertThat(people.as(reader, () -> notices.latest(Locale.ENGLISH, 10)))
                .extracting(NoticeRow::route)
                .containsExactlyInAnyOrder("proposals", "proposals/" + id);
    }

    @Test
    void who_still_sees_it_otherwise_is_not_told_of_a_loss() {
        UserRow both = people.someone(Role.PROPOSER);
        people.as(first, () -> editors.choose(id, List.of(both.id())));
        choose(reader, both);
        await().until(() -> mailsTo(reader).size() == 1 && mailsTo(both).size() == 1);
        choose();
        await().until(() -> mailsTo(reader).size() == 2);

        await().untilAsserted(() ->
                assertThat(mailsTo(both)).singleElement().asString().contains("lets you read it"));
    }

    @Test
    void readers_are_people_who_can_each_once_and_at_most_twenty() {
        UserRow officer = people.someone(Role.OFFICE);
        List<UserId> many = IntStream.rangeClosed(0, EditorService.MAX)
                .mapToObj(number -> people.someone(Role.COSIGNATORY).id())
                .toList();

        for (List<UserId> wrong : List.of(
                List.of(officer.id()),
                List.of(first.id()),
                List.of(reader.id(), reader.id()),
                List.of(UserId.next()),
                many)) {
            assertRefused("proposal.reader.unsuitable", () -> people.as(first, () -> editors.chooseReaders(id, wrong)));
        }
        people.as(first, () -> editors.chooseReaders(id, many.subList(0, EditorService.MAX)));
    }

    private void choose(UserRow... readers) {
        people.as(
                first,
                () -> editors.chooseReaders(
                        id, List.of(readers).stream().map(UserRow::id).toList()));
    }

    private static ProposalFilter mine() {
        return new ProposalFilter("", null, null, "", null, true);
    }

    private List<String> mailsTo(UserRow user) {
        return jdbc.sql("select body from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(String.class)
                .list();
    }
}
