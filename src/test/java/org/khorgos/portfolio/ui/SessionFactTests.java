package org.khorgos.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.base.ui.DossierPage;
import org.khorgos.call.CallRules;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a proposal's page says about its session. */
@ServiceTest
class SessionFactTests {
    private static final CallRules RULES = Calls.rules(
            Instant.parse("2025-06-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"), "5000000", "700000");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Calls calls;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void close() {
        Screens.close();
        clock.resume();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T12:00:00Z, '2026, in time'",
        "2026-03-05T12:00:01Z, '2026, regular: came after the cut-off'",
        "2026-12-05T16:00:00Z, '2027, in time'"
    })
    void the_session_stands_among_the_facts(Instant submitted, String words) {
        assertThat(page(submitted, calls.publish(2026, Calls.yearly(RULES)))).contains("Session", words);
    }

    @Test
    void a_call_without_sessions_leaves_the_fact_out() {
        assertThat(page(Instant.parse("2026-03-05T12:00:00Z"), calls.publish(2026, RULES)))
                .contains("Submitted")
                .doesNotContain("Session");
    }

    private String page(Instant submitted, UUID call) {
        clock.moveTo(submitted);
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.in(ProposalState.SUBMITTED, proposer, call);
        return people.as(proposer, () -> {
            Screens.open(context, HomeView.class, ProposalsView.class, ProposalView.class);
            UI.getCurrent().navigate("proposals/" + id);
            return _get(DossierPage.class).getElement().getTextRecursively();
        });
    }
}
