package org.khorgos.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Audited;
import org.khorgos.base.Languages;
import org.khorgos.identity.Actor;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@KhorgosTest
class AuditTrailTests {
    private static final Actor AUDITOR = new Actor(
            UserId.next(),
            "auditor",
            "Auditor",
            Set.of(Role.AUDITOR),
            OrganisationId.next(),
            "CN",
            Languages.ENGLISH,
            ZoneOffset.UTC);

    @Autowired
    AuditService audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    record BridgeBuilt(String subject, int spans) implements Audited {
        @Override
        public Map<String, String> facts() {
            return Map.of("spans", String.valueOf(spans), "colour", "jade");
        }
    }

    @Test
    void an_event_is_kept_with_who_did_what_and_its_facts_in_order() {
        String subject = subject();

        SystemUser.run(() -> publish(subject, 3));

        List<AuditRow> entries = auditor(() -> audit.entries(subject));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("BridgeBuilt");
            assertThat(entry.actor()).isEqualTo(Actor.SYSTEM.id());
            assertThat(entry.actorName()).isEqualTo("Khorgos");
            assertThat(entry.facts()).isEqualTo("{\"colour\":\"jade\",\"spans\":\"3\"}");
        });
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void what_is_rolled_back_leaves_no_entry() {
        String subject = subject();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new BridgeBuilt(subject, 1));
            status.setRollbackOnly();
        });

        assertThat(auditor(() -> audit.entries(subject))).isEmpty();
    }

    @Test
    void an_event_without_a_transaction_is_not_kept() {
        String subject = subject();

        events.publishEvent(new BridgeBuilt(subject, 1));

        assertThat(auditor(() -> audit.entries(subject))).isEmpty();
    }

    @Test
    void a_transaction_inside_another_keeps_its_own_facts() {
        String outer = subject();
        String inner = subject();
        TransactionTemplate anew = new TransactionTemplate(transaction.getTransactionManager());
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new BridgeBuilt(outer, 1));
            anew.executeWithoutResult(own -> events.publishEvent(new BridgeBuilt(inner, 2)));
            status.setRollbackOnly();
        });

        assertThat(auditor(() -> audit.entries(outer))).isEmpty();
        assertThat(auditor(() -> audit.entries(inner))).hasSize(1);
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_entry() {
        String subject = subject();
        publish(subject, 1);

        assertThatThrownBy(() -> jdbc.sql("update audit_entry set facts = '{}' where subject = ?")
                        .param(subject)
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where subject = ?")
                        .param(subject)
                        .update())
                .hasMessageContaining("never deleted");
    }

    @Test
    void eight_writers_at_once_keep_one_unbroken_chain() throws Exception {
        String subject = subject();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> writers = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        IntStream.range(0, 25).forEach(turn -> publish(subject, writer * 25 + turn));
                        return null;
                    })
                    .toList();
            for (Future<Void> writer : pool.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(auditor(() -> audit.entries(subject))).hasSize(200);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void verify_finds_an_entry_that_was_changed_behind_the_applications_back() {
        String subject = subject();
        publish(subject, 7);
        publish(subject(), 8);
        long seq = auditor(() -> audit.entries(subject)).get(0).seq();
        String trigger = "create trigger audit_entry_never_changes before update on audit_entry for each row "
                + "signal sqlstate '45000' set message_text = 'audit entries are never changed'";
        jdbc.sql("drop trigger audit_entry_never_changes").update();
        try {
            change(seq, "$.spans", "9");
            assertThat(verify().firstBrokenSeq()).isEqualTo(seq);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            assertThat(context.getBean(VerifyCommand.class).verify(new PrintStream(printed)))
                    .isEqualTo(1);
            assertThat(printed).asString().contains("entry " + seq + " does not fit");
            change(seq, "$.spans", "7");
        } finally {
            jdbc.sql(trigger).update();
        }
        assertThat(context.getBean(VerifyCommand.class).verify(System.out)).isZero();
    }

    @Test
    void entries_are_found_by_filter_and_page() {
        String subject = subject();
        IntStream.range(0, 5).forEach(turn -> publish(subject, turn));
        AuditFilter filter = new AuditFilter(subject, "BridgeBuilt", "");

        assertThat(auditor(() -> audit.count(filter))).isEqualTo(5);
        assertThat(auditor(() -> audit.page(filter, 1, 2)))
                .extracting(AuditRow::facts)
                .containsExactly("{\"colour\":\"jade\",\"spans\":\"3\"}", "{\"colour\":\"jade\",\"spans\":\"2\"}");
        assertThat(auditor(() -> audit.count(new AuditFilter(subject, "", "%"))))
                .isZero();
    }

    @Test
    void nobody_else_reads_the_log() {
        assertThatThrownBy(() -> SystemUser.run(() -> audit.entries("x"))).isInstanceOf(AccessDeniedException.class);
    }

    private void publish(String subject, int spans) {
        transaction.executeWithoutResult(status -> events.publishEvent(new BridgeBuilt(subject, spans)));
    }

    private void change(long seq, String path, String value) {
        jdbc.sql("update audit_entry set facts = replace(json_set(facts, ?, ?), ': ', ':') where seq = ?")
                .params(path, value, seq)
                .update();
        jdbc.sql("update audit_entry set facts = replace(facts, ', ', ',') where seq = ?")
                .param(seq)
                .update();
    }

    private Verification verify() {
        return SystemUser.call(audit::verify);
    }

    private static <T> T auditor(Supplier<T> work) {
        return SystemUser.callAs(AUDITOR, work);
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }
}
