package org.khorgos.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends proposals and makes a timer of a proposal's process fail until it has no try left; repair everything after each test. */
@Component
class Breakdowns {
    private final People people;
    private final Proposals proposals;
    private final ProposalService writing;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final List<Broken> broken = new ArrayList<>();

    Breakdowns(
            People people,
            Proposals proposals,
            ProposalService writing,
            ManagementService management,
            JdbcClient jdbc) {
        this.people = people;
        this.proposals = proposals;
        this.writing = writing;
        this.management = management;
        this.jdbc = jdbc;
    }

    private record Broken(String job, String handler) {}

    /** A proposal whose form waits to be checked by the office. */
    ProposalId sent() {
        return sent(people.someone(Role.PROPOSER));
    }

    /** A proposal that waits for these signatures; without any it goes to the office. */
    ProposalId sent(UserRow proposer, UserRow... cosignatories) {
        ProposalId id = proposals.draft(proposer, cosignatories);
        people.as(proposer, () -> writing.sendForSignature(id));
        return id;
    }

    /** Breaks the timer that is due next; what it throws becomes the incident. */
    void breakNextTimer(ProposalId id) {
        Broken timer = jdbc.sql("select j.ID_, j.HANDLER_CFG_ from ACT_RU_JOB j join ACT_HI_PROCINST h "
                        + "on h.ID_ = j.PROCESS_INSTANCE_ID_ where h.BUSINESS_KEY_ = ? order by j.DUEDATE_ limit 1")
                .param(id.toString())
                .query((row, number) -> new Broken(row.getString("ID_"), row.getString("HANDLER_CFG_")))
                .single();
        broken.add(timer);
        configure(timer.job(), "Event_ThatIsNotThere");
        for (int failures = 0; tries(timer.job()) > 0; failures++) {
            assertThat(failures).as("failed tries").isLessThan(10);
            assertThatThrownBy(() -> management.executeJob(timer.job())).isInstanceOf(ProcessEngineException.class);
        }
    }

    /** How many tries the broken timer has left. */
    int triesLeft() {
        return tries(broken.get(0).job());
    }

    void repair() {
        broken.forEach(timer -> {
            configure(timer.job(), timer.handler());
            management.setJobRetries(timer.job(), 3);
        });
        broken.clear();
    }

    private int tries(String job) {
        return management.createJobQuery().jobId(job).singleResult().getRetries();
    }

    private void configure(String job, String handler) {
        jdbc.sql("update ACT_RU_JOB set HANDLER_CFG_ = ? where ID_ = ?")
                .params(handler, job)
                .update();
    }
}
