package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.filing.FilingReason;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.models.ModelChangeId;
import org.khorgos.workflow.models.ModelChangeService;
import org.khorgos.workflow.models.ModelSimulation;
import org.khorgos.workflow.models.ModelSimulationService;
import org.khorgos.workflow.models.PartChange.Kind;
import org.khorgos.workflow.models.WaitingModels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a changed process would have meant for proposals of the past. */
@KhorgosTest
class ModelSimulationTests {
    @Autowired
    Stages at;

    @Autowired
    People people;

    @Autowired
    WaitingModels waiting;

    @Autowired
    ModelChangeService models;

    @Autowired
    ModelSimulationService simulations;

    private UserRow auditor;
    private UUID call;

    @BeforeEach
    void another_release() {
        at.people();
        call = at.call("5000000", "700000");
        auditor = people.someone(Role.AUDITOR);
        waiting.bring();
    }

    @AfterEach
    void forget() {
        waiting.forget();
        at.timers.resume();
    }

    @Test
    void a_gateway_with_another_condition_sends_those_elsewhere_whose_values_say_so() {
        ProposalId sound = at.sent(call);
        at.life.check(sound);
        ProposalId faulty = at.sent(call);
        at.life.check(faulty, FilingReason.FORM);
        ProposalId waits = at.sent(call);

        ModelSimulation simulation = simulate();

        assertThat(simulation.tried()).isBetween(3, ModelSimulationService.MOST);
        assertThat(simulation.otherwise())
                .filteredOn(one -> one.proposal().equals(sound))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.process()).isEqualTo("filing");
                    assertThat(one.element().id()).isEqualTo("Gateway_FilingAdvice");
                    assertThat(one.before().id()).isEqualTo("ServiceTask_OpenFilingReview");
                    assertThat(one.after().id()).isEqualTo("ServiceTask_ReturnProposal");
                    assertThat(one.title()).isNotEmpty();
                });
        assertThat(simulation.otherwise())
                .noneMatch(
                        one -> one.proposal().equals(faulty) || one.proposal().equals(waits));
        assertThat(simulation.passages()).isGreaterThanOrEqualTo(2);
        assertThat(simulation.unsure()).isLessThan(simulation.passages());
    }

    @Test
    void a_visited_step_that_is_gone_or_changed_is_counted() {
        ProposalId reminded = at.sent(call, "cosignatory");
        at.timers.pass(reminded, 14);
        ModelSimulation simulation = simulate();
        assertThat(simulation.touched())
                .filteredOn(step -> step.element().equals("Event_SignatoryReminded"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.kind()).isEqualTo(Kind.REMOVED);
                    assertThat(step.proposals()).isPositive();
                });
    }

    @Test
    void it_takes_five_statements_however_many_proposals_there_are() {
        at.life.check(at.sent(call));
        at.life.check(at.sent(call));
        assertThat(people.as(auditor, () -> Statements.count("models on past proposals", this::simulated))
                        .count())
                .isLessThanOrEqualTo(5);
    }

    @Test
    void others_learn_nothing() {
        ModelChangeId unknown = new ModelChangeId(UUID.randomUUID());
        assertThatThrownBy(() -> people.as(auditor, () -> simulations.simulate(unknown)))
                .isInstanceOf(NotFound.class);
        UserRow office = people.someone(Role.OFFICE);
        assertThatThrownBy(() -> people.as(office, () -> simulations.simulate(unknown)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ModelSimulation simulate() {
        return people.as(auditor, this::simulated);
    }

    private ModelSimulation simulated() {
        return simulations.simulate(models.changes().get(0).id());
    }
}
