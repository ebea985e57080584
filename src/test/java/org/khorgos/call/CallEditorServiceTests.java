package org.khorgos.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.NotFound;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.base.Side;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class CallEditorServiceTests {
    private static final Instant OPENS = Instant.parse("2020-01-10T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2060-03-05T12:00:00Z");
    private static final CallRules RULES = Calls.rules(OPENS, CLOSES, "5000000", "700000");

    @Autowired
    People people;

    @Autowired
    CallEditorService editor;

    @Autowired
    CallCatalogueService catalogue;

    @Autowired
    CallService calls;

    @Autowired
    JdbcClient jdbc;

    private UserRow officer;
    private String code;

    @BeforeEach
    void an_officer_defines_calls() {
        officer = people.someone(Role.OFFICE);
        code = "T-" + UUID.randomUUID().toString().substring(0, 12);
    }

    @Test
    void a_draft_is_kept_incomplete_and_seen_by_nobody_else() {
        UUID call = created(CallRules.usual());

        people.as(officer, () -> {
            assertThat(editor.draft(call).rules()).isEqualTo(CallRules.usual());
            assertThat(catalogue.get(call).state()).isEqualTo(CallState.DRAFT);
            assertThat(catalogue.get(call).version()).isZero();
            assertThat(calls.all()).extracting(CallRow::id).doesNotContain(call);
            assertThatThrownBy(() -> calls.get(call)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void an_incomplete_draft_is_not_published_and_says_where_it_lacks() {
        UUID call = created(CallRules.usual());

        assertThatThrownBy(() -> publish(call, "Begin"))
                .isInstanceOfSatisfying(IncompleteCall.class, incomplete -> assertThat(incomplete.problems())
                        .extracting(Problem::field)
                        .contains("titles.english", "schedule.opens"));
    }

    @Test
    void what_is_published_is_read_back_and_open() {
        UUID call = created(RULES);

        publish(call, "Year of water");

        people.as(officer, () -> {
            CallRow row = calls.get(call);
            assertThat(row.rules()).isEqualTo(RULES);
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.code()).isEqualTo(code);
            assertThat(calls.open()).extracting(CallRow::id).contains(call);
            assertThat(catalogue.versions(call)).singleElement().satisfies(version -> {
                assertThat(version.reason()).isEqualTo("Year of water");
                assertThat(version.publishedBy()).isEqualTo(officer.displayName());
            });
        });
    }

    @Test
    void a_change_is_in_force_when_it_is_published_and_the_former_version_stays() {
        UUID call = published();
        CallRules longer = RULES.with(new Schedule(
                OPENS,
                CLOSES.plusSeconds(3600),
                "Asia/Shanghai",
                RULES.schedule().session()));

        people.as(officer, () -> {
            UUID first = calls.get(call).version();
            save(call, longer);
            assertThat(calls.get(call).rules()).isEqualTo(RULES);
            assertThat(catalogue.get(call).changed()).isTrue();

            publish(call, "More time");

            assertThat(calls.get(call).rules()).isEqualTo(longer);
            assertThat(calls.get(call).number()).isEqualTo(2);
            assertThat(calls.version(first).rules()).isEqualTo(RULES);
            assertThat(catalogue.get(call).changed()).isFalse();
            assertThat(catalogue.versions(call))
                    .extracting(CallVersionRow::number)
                    .containsExactly(2, 1);
        });
    }

    @Test
    void code_year_and_currencies_stay_once_published() {
        UUID call = published();
        SideRules tenge = new SideRules(List.of("KZ"), true, "KZT", null, new BigDecimal("1000"), null, null);

        people.as(officer, () -> {
            CallDraft draft = editor.draft(call);
            editor.save(call, new CallDraft(draft.version(), "OTHER-CODE", 2031, RULES.with(Side.PARTNER, tenge)));
            assertThat(editor.draft(call).code()).isEqualTo(code);
            assertThat(editor.draft(call).year()).isEqualTo(2027);
        });

        assertThatThrownBy(() -> publish(call, "Tenge"))
                .isInstanceOfSatisfying(IncompleteCall.class, incomplete -> assertThat(incomplete.problems())
                        .extracting(Problem::field)
                        .containsExactly("partner.currency"));
    }

    @Test
    void a_code_is_taken_once() {
        published();

        assertRefused("call.codeTaken", () -> created(RULES));
        String mine = code;
        code = code + "-2";
        UUID other = created(RULES);
        assertRefused(
                "call.codeTaken",
                () -> people.as(
                        officer,
                        () -> editor.save(
                                other, new CallDraft(editor.draft(other).version(), mine, 2027, RULES))));
    }

    @Test
    void nobody_overwrites_what_another_saved() {
        UUID call = created(RULES);
        CallDraft mine = people.as(officer, () -> editor.draft(call));
        UserRow colleague = people.someone(Role.ADMINISTRATOR);
        people.as(colleague, () -> {
            editor.save(call, editor.draft(call).with(CallRules.usual()));
        });

        assertThatThrownBy(() -> people.as(officer, () -> editor.save(call, mine)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("call.stale");
                    assertThat(refused.arguments()[0]).isEqualTo(colleague.displayName());
                });
        assertRefused("call.stale", () -> people.as(officer, () -> editor.publish(call, mine.version(), "Now")));
    }

    @Test
    void a_version_needs_a_reason_and_a_change() {
        UUID call = created(RULES);
        assertRefused("call.reason", () -> publish(call, "  "));
        assertRefused("call.reason", () -> publish(call, "x".repeat(CallEditorService.REASON_MAX + 1)));
        publish(call, "First");

        assertRefused("call.unchanged", () -> publish(call, "Again"));
        save(call, RULES);
        assertRefused("call.unchanged", () -> publish(call, "Again"));
    }

    @Test
    void a_closed_call_takes_nothing_and_changes_no_more() {
        UUID call = published();

        people.as(officer, () -> editor.close(call, "No money is left."));

        people.as(officer, () -> {
            assertThat(calls.open()).extracting(CallRow::id).doesNotContain(call);
            assertThat(calls.get(call).state()).isEqualTo(CallState.CLOSED);
        });
        assertRefused("call.closed", () -> save(call, RULES.with(new CallRules.Titles("A", "题", "Н"))));
        assertRefused("call.notPublished", () -> people.as(officer, () -> editor.close(call, "Twice")));
        UUID draft = other();
        assertRefused("call.notPublished", () -> people.as(officer, () -> editor.close(draft, "Too early")));
    }

    @Test
    void values_outside_their_limits_are_not_kept() {
        assertThatThrownBy(() -> created(RULES.with(new CallRules.Titles("x".repeat(201), "", ""))))
                .isInstanceOf(ConstraintViolationException.class);
        code = "with blanks";
        assertThatThrownBy(() -> created(RULES)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void only_the_office_and_administrators_write_and_only_overseers_read() {
        UUID call = published();
        for (Role role : List.of(Role.PROPOSER, Role.FINANCE_CONTROLLER, Role.AUDITOR, Role.SUPERVISOR)) {
            UserRow other = people.someone(role);
            assertDenied(other, () -> editor.draft(call));
            assertDenied(other, () -> editor.create(CallDraft.of("X-1", 2027, RULES)));
            assertDenied(other, () -> editor.save(call, CallDraft.of("X-1", 2027, RULES)));
            assertDenied(other, () -> editor.publish(call, 0, "Why"));
            assertDenied(other, () -> editor.close(call, "Why"));
        }
        UserRow proposer = people.someone(Role.PROPOSER);
        assertDenied(proposer, () -> catalogue.all());
        assertDenied(proposer, () -> catalogue.get(call));
        assertDenied(proposer, () -> catalogue.versions(call));
        assertThat(people.as(proposer, () -> calls.get(call).id())).isEqualTo(call);
        assertThat(people.as(
                        people.someone(Role.AUDITOR), () -> catalogue.get(call).id()))
                .isEqualTo(call);
    }

    @Test
    void the_database_itself_refuses_to_change_a_version() {
        UUID call = published();

        assertThatThrownBy(() -> jdbc.sql("update call_version set rules = '{}' where call_id = ?")
                        .param(call)
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from call_version where call_id = ?")
                        .param(call)
                        .update())
                .hasMessageContaining("never deleted");
    }

    private UUID other() {
        code = code + "-9";
        return created(CallRules.usual());
    }

    private UUID created(CallRules rules) {
        return people.as(officer, () -> editor.create(CallDraft.of(code, 2027, rules)));
    }

    private UUID published() {
        UUID call = created(RULES);
        publish(call, "First");
        return call;
    }

    private void save(UUID call, CallRules rules) {
        people.as(officer, () -> {
            editor.save(call, editor.draft(call).with(rules));
        });
    }

    private void publish(UUID call, String reason) {
        people.as(officer, () -> editor.publish(call, editor.draft(call).version(), reason));
    }

    private void assertDenied(UserRow person, Runnable act) {
        assertThatThrownBy(() -> people.as(person, act)).isInstanceOf(AccessDeniedException.class);
    }
}
