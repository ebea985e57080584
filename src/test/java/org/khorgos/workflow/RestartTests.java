package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.Application;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.audit.AuditService;
import org.khorgos.audit.InvariantService;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.identity.SystemUser;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application stops in the middle of a proposal's life and goes on after a new start, on the same folder. */
class RestartTests {
    private final Path folder = Path.of("target", "mariadb", "restart-" + UUID.randomUUID());

    @Test
    void a_life_goes_on_after_a_restart() {
        ProposalId id;
        try (ConfigurableApplicationContext first = start()) {
            Stages at = first.getBean(Stages.class);
            at.people();
            id = at.inCommittee(at.call("5000000", "700000"));
            at.life.prepareMeeting(id, Motion.RECOMMEND);
            at.life.vote(id, "chair", Vote.YES);
        }
        long begin = System.nanoTime();
        try (ConfigurableApplicationContext second = start()) {
            System.out.printf("start on an existing database: %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
            Stages at = second.getBean(Stages.class);
            assertThat(at.state(id)).isEqualTo(ProposalState.IN_COMMITTEE);
            for (int i = 1; i <= 6; i++) {
                at.life.vote(id, "member-" + i, Vote.YES);
            }
            at.life.release(id);
            at.decisions.assignHost(id);
            at.decisions.answerAssignment(id, true);
            assertThat(at.state(id)).isEqualTo(ProposalState.HANDLING);
            at.cast.run("auditor", () -> {
                assertThat(second.getBean(AuditService.class).verify().intact()).isTrue();
            });
            assertThat(SystemUser.call(
                            () -> second.getBean(InvariantService.class).run()))
                    .allMatch(result -> result.violations() == 0);
        }
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application =
                new SpringApplicationBuilder(Application.class).profiles("test").build();
        return application.run(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--spring.main.register-shutdown-hook=false",
                "--khorgos.database.folder=" + folder,
                "--khorgos.database.programs=target/mariadb/programs-${test.fork:1}",
                "--khorgos.password-strength=4");
    }
}
