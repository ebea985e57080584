package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.khorgos.Application;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.audit.InvariantService;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.workflow.models.ModelChangeId;
import org.khorgos.workflow.models.ModelChangeRow;
import org.khorgos.workflow.models.ModelChangeRow.Status;
import org.khorgos.workflow.models.ModelChangeService;
import org.khorgos.workflow.models.WaitingModels;
import org.khorgos.workflow.rules.RuleChangeService;
import org.khorgos.workflow.rules.RuleLine;
import org.khorgos.workflow.rules.RuleTable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A release of the software brings a changed process: it waits through restarts until two administrators put it to work. */
class ModelReleaseTests {
    private static final Path FOLDER = Path.of("target", "models-" + UUID.randomUUID());
    private final Path database = Path.of("target", "mariadb", "models-" + UUID.randomUUID());
    private final List<ProposalId> old = new ArrayList<>();

    @Test
    void a_changed_process_waits_for_two_administrators_and_is_for_new_proposals_only() throws InterruptedException {
        WaitingModels.writeTo(FOLDER);
        try (ConfigurableApplicationContext first = start("classpath:bpmn/", false)) {
            Stages at = first.getBean(Stages.class);
            at.people();
            old.add(at.sent());
            assertThat(changes(first)).isEmpty();
            assertThat(version(first)).isOne();
        }
        String changed = FOLDER.toUri().toString();
        try (ConfigurableApplicationContext second = start(changed, false)) {
            assertThat(version(second)).isOne();
            old.add(second.getBean(Stages.class).sent());
            oneAsksAndCannotRelease(second);
        }
        try (ConfigurableApplicationContext third = start(changed, false)) {
            assertThat(changes(third)).singleElement().satisfies(row -> assertThat(row.status())
                    .isEqualTo(Status.ASKED));
            assertThat(version(third)).isOne();
            aReleasedTableLeavesTheModelWaiting(third);
            old.add(third.getBean(Stages.class).sent());
            oneOfTwoReleases(third);
            newProposalsOnly(third);
        }
        try (ConfigurableApplicationContext back = start("classpath:bpmn/", false)) {
            assertThat(version(back)).isEqualTo(3);
            assertThat(changes(back)).extracting(ModelChangeRow::status).containsExactly(Status.FOUND, Status.RELEASED);
        }
        try (ConfigurableApplicationContext atOnce = start("classpath:bpmn/", true)) {
            assertThat(version(atOnce)).isEqualTo(4);
            assertThat(changes(atOnce))
                    .extracting(ModelChangeRow::status)
                    .containsExactly(Status.OVERTAKEN, Status.RELEASED);
            assertThat(SystemUser.call(
                            () -> atOnce.getBean(InvariantService.class).run()))
                    .allMatch(result -> result.violations() == 0);
        }
    }

    private static void oneAsksAndCannotRelease(ConfigurableApplicationContext context) {
        ModelChangeService models = context.getBean(ModelChangeService.class);
        People people = context.getBean(People.class);
        ModelChangeId change = waiting(context);
        UserRow first = people.someone(Role.ADMINISTRATOR);
        UserRow second = people.someone(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> people.as(second, () -> models.release(change)))
                .hasMessageContaining("workflow.models.notAsked");
        assertThatThrownBy(() -> people.as(first, () -> models.ask(change, " ")))
                .hasMessageContaining("workflow.rules.reason");
        people.as(first, () -> models.ask(change, "The council wants it."));
        assertThatThrownBy(() -> people.as(first, () -> models.release(change)))
                .hasMessageContaining("workflow.rules.second");
        assertThatThrownBy(() -> people.as(second, () -> models.ask(change, "Me too.")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("workflow.models.asked");
                    assertThat(refused.arguments()).contains(first.displayName());
                });
        UserRow auditor = people.someone(Role.AUDITOR);
        assertThatThrownBy(() -> people.as(auditor, () -> models.release(change)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(people.someone(Role.OFFICE), models::changes))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** A released table is a new version of all models, of which none is the waiting one. */
    private static void aReleasedTableLeavesTheModelWaiting(ConfigurableApplicationContext context) {
        RuleChangeService rules = context.getBean(RuleChangeService.class);
        People people = context.getBean(People.class);
        UserRow author = people.someone(Role.ADMINISTRATOR);
        var change = people.as(author, () -> {
            RuleTable table = rules.table("review-result");
            List<RuleLine> lines = new ArrayList<>(table.lines());
            RuleLine last = lines.get(lines.size() - 1);
            lines.set(lines.size() - 1, new RuleLine(last.id(), "In other words.", last.cells()));
            return rules.propose(table, lines, "Clearer.");
        });
        people.as(people.someone(Role.ADMINISTRATOR), () -> rules.release(change));
        assertThat(version(context)).isEqualTo(2);
        assertThat(changes(context)).singleElement().satisfies(row -> assertThat(row.waiting())
                .isTrue());
    }

    private static void oneOfTwoReleases(ConfigurableApplicationContext context) throws InterruptedException {
        ModelChangeService models = context.getBean(ModelChangeService.class);
        People people = context.getBean(People.class);
        ModelChangeId change = waiting(context);
        List<UserRow> two = List.of(people.someone(Role.ADMINISTRATOR), people.someone(Role.ADMINISTRATOR));
        List<Throwable> thrown = Race.run(two.stream()
                        .<Runnable>map(one -> () -> people.as(one, () -> models.release(change)))
                        .toList())
                .stream()
                .filter(Objects::nonNull)
                .toList();
        assertThat(thrown).singleElement().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("workflow.models.decided.RELEASED");
            assertThat(refused.arguments()[0])
                    .isIn(two.stream().map(UserRow::displayName).toList());
        });
        assertThatThrownBy(() -> people.as(two.get(0), () -> models.drop(change, "Late.")))
                .hasMessageContaining("workflow.models.decided.RELEASED");
        assertThat(version(context)).isEqualTo(3);
        assertThat(people.as(two.get(0), () -> context.getBean(RuleChangeService.class)
                        .table("review-result")
                        .lines()))
                .as("the released table goes with the released model")
                .anyMatch(line -> line.text().equals("In other words."));
    }

    private void newProposalsOnly(ConfigurableApplicationContext context) {
        Stages at = context.getBean(Stages.class);
        ProposalId later = at.sent();
        at.life.check(later);
        assertThat(at.state(later)).isEqualTo(ProposalState.RETURNED);
        old.forEach(id -> {
            at.life.check(id);
            assertThat(at.state(id)).isEqualTo(ProposalState.FILING);
        });
    }

    private static ModelChangeId waiting(ConfigurableApplicationContext context) {
        return changes(context).stream()
                .filter(ModelChangeRow::waiting)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<ModelChangeRow> changes(ConfigurableApplicationContext context) {
        People people = context.getBean(People.class);
        return people.as(people.someone(Role.AUDITOR), () -> context.getBean(ModelChangeService.class)
                .changes());
    }

    private static int version(ConfigurableApplicationContext context) {
        ProcessDefinition filing = context.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("filing")
                .latestVersion()
                .singleResult();
        return filing.getVersion();
    }

    private ConfigurableApplicationContext start(String models, boolean atOnce) {
        SpringApplication application =
                new SpringApplicationBuilder(Application.class).profiles("test").build();
        return application.run(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--spring.main.register-shutdown-hook=false",
                "--khorgos.models.location=" + models,
                "--khorgos.models.at-once=" + atOnce,
                "--khorgos.database.folder=" + database,
                "--khorgos.database.programs=target/mariadb/programs-${test.fork:1}",
                "--khorgos.password-strength=4");
    }
}
