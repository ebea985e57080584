package org.khorgos.committee.sitting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertOneRefused;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.committee.minutes.MinutesService;
import org.khorgos.committee.minutes.MinutesStatus;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Documents tabled in a sitting: who adds, sees, saves and removes them, and what the minutes say. */
@ServiceTest
class TabledTests {
    private static final byte[] PDF = "%PDF-1.7 tabled".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TabledService tabled;

    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    ItemService items;

    @Autowired
    RoomService rooms;

    @Autowired
    SittingFacts facts;

    @Autowired
    MinutesService minutes;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WebApplicationContext context;

    MockMvc web;
    UserRow secretary;
    UserRow chair;
    List<UserRow> members;
    List<UserRow> granted = new ArrayList<>();
    SittingId sitting;
    ItemId first;
    ItemId second;

    @BeforeEach
    void plan() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        members = fixture.seven();
        chair = members.get(0);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        sitting = planned(fixture.proposal(), fixture.proposal());
        first = items().get(0);
        second = items().get(1);
    }

    @AfterEach
    void giveTheOthersTheirTermsBack() {
        fixture.giveTermsBack();
        granted.forEach(person -> jdbc.sql("delete from access_grant where grantee = ?")
                .param("USER@" + person.id())
                .update());
    }

    @Test
    void the_members_see_and_save_what_is_tabled_from_the_invitation_on() throws Exception {
        TabledRow whole = attach(secretary, null, "order.pdf");
        TabledRow ofItem = attach(chair, first, "opinion.pdf");
        fetch(members.get(1), whole).andExpect(status().isNotFound());
        people.as(secretary, () -> sittings.convene(sitting));
        UserRow auditor = people.someone(Role.AUDITOR);
        for (UserRow reader : List.of(secretary, chair, members.get(1), auditor)) {
            assertThat(documents(reader)).containsExactly(whole, ofItem);
            fetch(reader, ofItem).andExpect(status().isOk()).andExpect(result -> {
                assertThat(result.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("opinion.pdf");
                assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(PDF);
            });
        }
        for (Role role : List.of(Role.PROPOSER, Role.OFFICE, Role.EXPERT)) {
            fetch(people.someone(role), whole).andExpect(status().isNotFound());
        }
        assertThat(facts("DocumentTabled")).anySatisfy(text -> assertThat(text)
                .contains(ofItem.id().toString(), first.toString(), ofItem.sha256())
                .doesNotContain("opinion"));
    }

    @Test
    void only_chair_and_secretary_of_the_sitting_add_and_remove() {
        TabledRow row = attach(secretary, null, "order.pdf");
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        assertRefused("committee.sitting.leaders", () -> attach(other, null, "mine.pdf"));
        assertRefused("committee.sitting.leaders", () -> remove(other, row));
        for (UserRow reader : List.of(members.get(2), people.someone(Role.AUDITOR), people.someone(Role.OFFICE))) {
            assertThatThrownBy(() -> attach(reader, null, "mine.pdf")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> remove(reader, row)).isInstanceOf(AccessDeniedException.class);
        }
        remove(chair, row);
        assertThat(documents(secretary)).isEmpty();
        assertNothing(() -> remove(chair, row));
        assertThat(facts("TabledDocumentRemoved"))
                .anySatisfy(text -> assertThat(text).contains(row.id().toString()));
        assertThat(PermissionCatalogue.roles(Operation.TABLE_DOCUMENT))
                .containsExactlyInAnyOrder(Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY);
    }

    @Test
    void files_are_taken_by_the_one_rule_of_documents() {
        assertRefused("document.type", () -> attach(secretary, null, "order.exe"));
        assertRefused("document.content", () -> attach(secretary, null, "order.png"));
        attach(secretary, first, "opinion.pdf");
        jdbc.sql(
                        "insert into committee_tabled select uuid(), sitting_id, item_id, 'x.pdf', type, 20971520, sha256, uuid(), "
                                + "tabled_by, tabled_at from committee_tabled t, (select 1 union all select 2 union all select 3 "
                                + "union all select 4 union all select 5) five where item_id = ?")
                .param(first.value())
                .update();
        assertRefused("committee.tabled.quota", () -> attach(secretary, first, "more.pdf"));
        attach(secretary, null, "order.pdf");
        jdbc.sql("delete from committee_tabled where item_id = ?")
                .param(first.value())
                .update();
    }

    @Test
    void a_recused_member_neither_sees_nor_saves_nor_counts_the_documents_of_the_item() throws Exception {
        UserRow recused = members.get(4);
        TabledRow ofItem = attach(secretary, first, "opinion.pdf");
        TabledRow other = attach(secretary, second, "budget.pdf");
        TabledRow whole = attach(secretary, null, "order.pdf");
        begin();
        assertThat(documents(recused)).hasSize(3);
        people.as(chair, () -> items.call(first));
        people.as(secretary, () -> items.recuse(first, recused.id(), "Advised the team"));
        assertLeftOut(recused, ofItem, other, whole);
    }

    @Test
    void a_chair_in_conflict_does_not_even_lead_the_documents_of_the_item() throws Exception {
        TabledRow ofItem = attach(secretary, first, "opinion.pdf");
        TabledRow whole = attach(secretary, null, "order.pdf");
        people.as(secretary, () -> sittings.convene(sitting));
        grant(chair, "CONFLICT");
        assertLeftOut(chair, ofItem, whole);
        assertNothing(() -> attach(chair, first, "mine.pdf"));
        assertNothing(() -> remove(chair, ofItem));
        assertNothing(() -> remove(
                chair,
                new TabledRow(TabledId.next(), null, "x", ofItem.type(), 1, ofItem.sha256(), ofItem.tabledAt())));
        remove(chair, whole);
    }

    @Test
    void who_signs_the_proposal_is_left_out_as_who_may_not_see_it_is() throws Exception {
        TabledRow ofItem = attach(secretary, first, "opinion.pdf");
        TabledRow other = attach(secretary, second, "budget.pdf");
        people.as(secretary, () -> sittings.convene(sitting));
        grant(members.get(3), "SIGNATORY");
        assertLeftOut(members.get(3), ofItem, other);
        jdbc.sql("update proposal set state = 'MERGED' where proposal_id = ?")
                .param(proposal(first))
                .update();
        assertLeftOut(members.get(2), ofItem, other);
        jdbc.sql("update proposal set state = 'IN_COMMITTEE' where proposal_id = ?")
                .param(proposal(first))
                .update();
        assertThat(documents(members.get(2))).containsExactly(ofItem, other);
    }

    @Test
    void documents_of_another_sitting_are_not_there_and_no_item_of_one_takes_them() throws Exception {
        TabledRow row = attach(secretary, first, "opinion.pdf");
        SittingId here = sitting;
        sitting = planned(fixture.proposal());
        assertNothing(() -> remove(secretary, row));
        assertNothing(() -> attach(secretary, first, "mine.pdf"));
        fetch(secretary, row).andExpect(status().isNotFound());
        assertThatThrownBy(() -> jdbc.sql("update committee_tabled set sitting_id = ? where tabled_id = ?")
                        .params(sitting.value(), row.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        sitting = here;
        fetch(secretary, row).andExpect(status().isOk());
    }

    @Test
    void what_comes_off_the_agenda_takes_its_documents_along() {
        attach(secretary, first, "opinion.pdf");
        TabledRow stays = attach(secretary, second, "budget.pdf");
        people.as(secretary, () -> agenda.remove(first));
        assertThat(facts.documents(sitting)).containsExactly(stays);
        assertThat(facts("TabledDocumentRemoved")).hasSize(1);
    }

    @Test
    void the_minutes_list_them_without_those_of_items_left_out() {
        attach(secretary, null, "order.pdf");
        attach(secretary, first, "opinion.pdf");
        begin();
        people.as(chair, () -> items.call(first));
        people.as(secretary, () -> items.recuse(first, members.get(4).id(), "Advised the team"));
        people.as(chair, () -> sittings.close(sitting));
        assertThat(print(chair)).contains("Documents tabled", "order.pdf", "opinion.pdf");
        assertThat(print(members.get(4))).contains("order.pdf").doesNotContain("opinion.pdf");
    }

    @Test
    void documents_change_until_both_have_signed_and_void_the_first_signature() {
        TabledRow old = attach(secretary, null, "order.pdf");
        begin();
        people.as(chair, () -> sittings.close(sitting));
        sign(chair);
        assertThat(print(chair)).contains("order.pdf");
        remove(secretary, old);
        assertThat(minutesStatus()).isEqualTo(MinutesStatus.DRAFT);
        assertThat(print(chair)).doesNotContain("order.pdf");
        sign(chair);
        TabledRow late = attach(secretary, null, "late.pdf");
        assertThat(minutesStatus()).isEqualTo(MinutesStatus.DRAFT);
        sign(chair);
        sign(secretary);
        assertThat(minutesStatus()).isEqualTo(MinutesStatus.SIGNED);
        assertRefused("committee.tabled.signed", () -> remove(secretary, late));
        assertRefused("committee.tabled.signed", () -> attach(chair, first, "more.pdf"));
        assertThat(print(members.get(1))).contains("late.pdf");
        assertThat(people.as(secretary, () -> rooms.room(sitting)).tables()).isFalse();
    }

    @Test
    void a_document_that_waits_for_the_last_signature_is_refused() {
        closeAndSign();
        String sha256 = fingerprint(secretary);
        assertRefused(
                "committee.tabled.signed",
                () -> meanwhile(
                        () -> people.as(secretary, () -> minutes.sign(sitting, sha256)),
                        () -> attach(chair, null, "late.pdf")));
        assertThat(minutesStatus()).isEqualTo(MinutesStatus.SIGNED);
        assertThat(print(secretary)).doesNotContain("late.pdf");
        assertThat(facts.documents(sitting)).isEmpty();
    }

    @Test
    void a_signature_that_waits_for_a_document_is_refused_and_the_next_one_lists_it() {
        closeAndSign();
        String sha256 = fingerprint(secretary);
        assertRefused(
                "committee.minutes.changed",
                () -> meanwhile(
                        () -> attach(chair, null, "late.pdf"),
                        () -> people.as(secretary, () -> minutes.sign(sitting, sha256))));
        assertThat(minutesStatus()).isEqualTo(MinutesStatus.DRAFT);
        sign(chair);
        sign(secretary);
        assertThat(print(members.get(1))).contains("late.pdf");
    }

    @RepeatedTest(3)
    void of_a_document_and_the_last_signature_at_once_either_one_is_refused() throws InterruptedException {
        closeAndSign();
        String sha256 = fingerprint(secretary);
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(secretary, () -> minutes.sign(sitting, sha256)),
                () -> attach(chair, null, "late.pdf")));
        boolean signed = minutesStatus() == MinutesStatus.SIGNED;
        assertOneRefused(thrown, signed ? "committee.tabled.signed" : "committee.minutes.changed");
        assertThat(facts.documents(sitting)).hasSize(signed ? 0 : 1);
    }

    @Test
    void a_document_at_the_same_time_as_the_first_signature_is_in_what_is_signed_at_last() throws InterruptedException {
        begin();
        people.as(chair, () -> sittings.close(sitting));
        String sha256 = fingerprint(chair);
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(chair, () -> minutes.sign(sitting, sha256)),
                () -> attach(secretary, null, "late.pdf")));
        assertThat(thrown.get(1)).isNull();
        assertThat(minutesStatus()).isEqualTo(MinutesStatus.DRAFT);
        sign(chair);
        sign(secretary);
        assertThat(print(members.get(1))).contains("late.pdf");
    }

    @Test
    void more_documents_need_no_more_statements() {
        attach(secretary, null, "order.pdf");
        int one = roomStatements();
        attach(secretary, first, "opinion.pdf");
        attach(secretary, second, "budget.pdf");
        attach(secretary, second, "plan.pdf");
        assertThat(roomStatements()).isEqualTo(one).isLessThanOrEqualTo(12);
        TabledRow last = attach(secretary, null, "last.pdf");
        int saving = people.as(
                        secretary,
                        () -> Statements.count("a tabled document", () -> {
                            tabled.open(sitting, last.id());
                            return last;
                        }))
                .count();
        assertThat(saving).isLessThanOrEqualTo(4);
    }

    private int roomStatements() {
        return people.as(secretary, () -> Statements.count("room with documents", () -> rooms.room(sitting)))
                .count();
    }

    /** Of the documents only the others are there; the first one answers as one that never was. */
    private void assertLeftOut(UserRow reader, TabledRow hidden, TabledRow... others) throws Exception {
        assertThat(documents(reader)).containsExactly(others);
        assertNothing(() -> people.as(reader, () -> tabled.open(sitting, hidden.id())));
        fetch(reader, hidden).andExpect(status().isNotFound());
        assertThat(fetch(reader, hidden).andReturn().getResponse().getContentLength())
                .isEqualTo(web.perform(get("/sittings/" + sitting + "/documents/" + UUID.randomUUID())
                                .with(securityContext(signedIn(reader))))
                        .andExpect(status().isNotFound())
                        .andReturn()
                        .getResponse()
                        .getContentLength());
        fetch(reader, others[0]).andExpect(status().isOk());
    }

    private static void assertNothing(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private SittingId planned(ProposalId... proposals) {
        SittingId id = people.as(secretary, () -> sittings.plan(fixture.draft(11, chair, secretary), null));
        people.as(secretary, () -> agenda.add(id, List.of(proposals)));
        return id;
    }

    private void begin() {
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(chair, () -> sittings.open(sitting));
        members.forEach(member -> people.as(secretary, () -> rooms.checkIn(sitting, member.id())));
    }

    private void closeAndSign() {
        begin();
        people.as(chair, () -> sittings.close(sitting));
        sign(chair);
    }

    private String fingerprint(UserRow reader) {
        return people.as(reader, () -> minutes.details(sitting)).sha256();
    }

    /** Lets the second one begin when the first one is not committed yet, and throws what refuses it. */
    private void meanwhile(Runnable first, Runnable second) {
        CompletableFuture<Void> waiting = requireNonNull(transaction.execute(held -> {
            first.run();
            CompletableFuture<Void> other = CompletableFuture.runAsync(second);
            await().until(() -> jdbc.sql("select count(*) from information_schema.processlist "
                                    + "where id <> connection_id() and info like '%committee_minutes%for update%'")
                            .query(Integer.class)
                            .single()
                    > 0);
            return other;
        }));
        try {
            waiting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
    }

    private List<ItemId> items() {
        return facts.items(sitting).stream().map(ItemRow::id).toList();
    }

    private UUID proposal(ItemId item) {
        return facts.items(sitting).stream()
                .filter(row -> row.id().equals(item))
                .map(row -> row.proposal().value())
                .findFirst()
                .orElseThrow();
    }

    private void grant(UserRow person, String capacity) {
        granted.add(person);
        jdbc.sql("insert into access_grant (proposal_id, grantee, capacity, granted_at) values (?, ?, ?, now(6))")
                .params(proposal(first), "USER@" + person.id(), capacity)
                .update();
    }

    private TabledRow attach(UserRow who, @Nullable ItemId item, String name) {
        return people.as(who, () -> tabled.attach(sitting, item, name, new ByteArrayInputStream(PDF)));
    }

    private void remove(UserRow who, TabledRow row) {
        people.as(who, () -> tabled.remove(sitting, row.id()));
    }

    private List<TabledRow> documents(UserRow reader) {
        return people.as(reader, () -> rooms.room(sitting)).documents();
    }

    private void sign(UserRow who) {
        people.as(who, () -> minutes.sign(sitting, minutes.details(sitting).sha256()));
    }

    private MinutesStatus minutesStatus() {
        return people.as(chair, () -> minutes.details(sitting)).status();
    }

    private String print(UserRow reader) {
        return people.as(reader, () -> minutes.print(sitting, Locale.ENGLISH))
                .document()
                .getDocumentElement()
                .getTextContent();
    }

    private List<String> facts(String action) {
        return jdbc.sql("select facts from audit_entry where subject = ? and action = ?")
                .params(sitting.toString(), action)
                .query(String.class)
                .list();
    }

    private ResultActions fetch(UserRow person, TabledRow row) throws Exception {
        return web.perform(
                get("/sittings/" + sitting + "/documents/" + row.id()).with(securityContext(signedIn(person))));
    }

    private SecurityContext signedIn(UserRow person) {
        return people.as(person, () -> SecurityContextHolder.getContext());
    }
}
