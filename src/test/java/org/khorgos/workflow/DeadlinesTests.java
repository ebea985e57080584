package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.calendar.Calendars;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The periods of the process on the calendars that come with the application. */
@KhorgosTest
class DeadlinesTests {
    @Autowired
    Deadlines deadlines;

    @Autowired
    Calendars calendars;

    @Autowired
    Stages at;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        at.people();
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @ParameterizedTest
    @CsvSource({
        "CHECK_FORM,         CN, 2026-09-24T02:00:00Z, 2026-10-09T02:00:00Z",
        "CHECK_FORM,         CN, 2026-10-08T02:00:00Z, 2026-10-14T02:00:00Z",
        "CHECK_FORM,         KZ, 2026-03-19T04:00:00Z, 2026-03-31T04:00:00Z",
        "CORRECTION,         CN, 2026-02-12T02:00:00Z, 2026-03-04T02:00:00Z",
        "COSIGN_LAPSE,       CN, 2026-09-24T02:00:00Z, 2026-10-01T02:00:00Z",
        "APPROVAL,           CN, 2024-11-30T02:00:00Z, 2025-02-28T02:00:00Z",
        "APPROVAL,           CN, 2026-07-01T02:00:00Z, 2026-10-08T02:00:00Z",
        "DECIDE_FOR_PARTNER, KZ, 2026-12-21T04:00:00Z, 2027-03-25T04:00:00Z",
        "DECIDE_FOR_PARTNER, FR, 2026-02-14T10:00:00Z, 2026-05-15T09:00:00Z"
    })
    void a_period_ends_by_the_calendar_of_its_country(String name, String country, Instant start, Instant end) {
        clock.moveTo(start);
        assertThat(deadlines.from(name, calendars.of(country))).isEqualTo(end);
    }

    @Test
    void both_governments_decide_by_their_own_calendars_and_the_approval_waits_for_the_later() {
        clock.moveTo(Instant.parse("2026-12-21T04:00:00Z"));
        ProposalId id = at.inApproval(at.call("5000000", "700000"));
        Instant home = Instant.parse("2027-03-22T04:00:00Z");
        Instant partner = Instant.parse("2027-03-25T04:00:00Z");
        assertThat(due(id, "DECIDE_FOR_HOME")).isEqualTo(home);
        assertThat(due(id, "DECIDE_FOR_PARTNER")).isEqualTo(partner);
        assertThat(timers(id)).contains(partner).doesNotContain(home);
    }

    private Instant due(ProposalId id, String kind) {
        return jdbc.sql("select due_at from workflow_task where proposal_id = ? and kind = ? and status = 'OPEN'")
                .params(id.value(), kind)
                .query((rs, n) -> rs.getTimestamp(1).toInstant())
                .single();
    }

    private List<Instant> timers(ProposalId id) {
        return jdbc.sql("select j.DUEDATE_ from ACT_RU_JOB j join ACT_HI_PROCINST h on h.ID_ = j.PROCESS_INSTANCE_ID_ "
                        + "where h.BUSINESS_KEY_ = ? and j.DUEDATE_ is not null")
                .param(id.toString())
                .query((rs, n) -> rs.getTimestamp(1).toInstant())
                .list();
    }
}
