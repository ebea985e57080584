package org.khorgos.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.ProcessStrip.Status;
import org.khorgos.base.ui.ProcessStrip.Step;
import org.khorgos.testing.Screens;

class StagesTests {
    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void what_is_behind_is_done_and_what_lies_ahead_is_still_to_come() {
        List<Step> steps = Stages.steps(ProposalState.REVIEWING, null);

        assertThat(steps).extracting(Step::status).startsWith(Status.DONE, Status.DONE, Status.DONE, Status.NOW);
        assertThat(steps).hasSize(8).last().isEqualTo(new Step("Allocation", Status.NEXT));
    }

    @Test
    void a_funded_proposal_has_all_steps_behind_it() {
        assertThat(Stages.steps(ProposalState.ALLOCATED, ProposalState.ALLOCATING))
                .hasSize(8)
                .allMatch(step -> step.status() == Status.DONE);
    }

    @Test
    void a_refused_one_ends_where_it_was_refused() {
        assertThat(Stages.steps(ProposalState.REJECTED, ProposalState.IN_COMMITTEE))
                .hasSize(5)
                .last()
                .isEqualTo(new Step("Rejected", Status.FAILED));
        assertThat(Stages.steps(ProposalState.LAPSED, ProposalState.RETURNED)).hasSize(2);
        assertThat(Stages.steps(ProposalState.WITHDRAWN, ProposalState.HANDLING))
                .hasSize(7)
                .last()
                .isEqualTo(new Step("Withdrawn", Status.ENDED));
    }
}
