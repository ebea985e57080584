package org.khorgos.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the endpoints tell to whom. */
@KhorgosTest
class HealthEndpointTests {
    private static final String HEALTH = "/actuator/health";

    @Autowired
    WebApplicationContext context;

    @Autowired
    HealthBoard board;

    @Autowired
    HealthMetrics metrics;

    @Autowired
    People people;

    private MockMvc web;

    @BeforeEach
    void start() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        board.forget();
    }

    @Test
    void anybody_learns_that_it_is_up_and_nothing_else() throws Exception {
        web.perform(get(HEALTH)).andExpect(status().isOk()).andExpect(content().json("{\"status\":\"UP\"}", true));
        web.perform(get(HEALTH + "/khorgos/jobs")).andExpect(status().is3xxRedirection());
        web.perform(get("/actuator")).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR"})
    void those_who_operate_it_see_every_check(Role role) throws Exception {
        fetch(people.someone(role), HEALTH)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.khorgos.components.executor.status")
                        .value("UP"))
                .andExpect(jsonPath("$.components.khorgos.components.executor.details.level")
                        .value("WARN"))
                .andExpect(jsonPath("$.components.khorgos.components.database.status")
                        .value("UP"))
                .andExpect(jsonPath("$.components.khorgos.components.mails.details.mails-waiting.value")
                        .isNumber());
    }

    @Test
    void other_users_learn_no_more_than_anybody() throws Exception {
        fetch(people.someone(Role.OFFICE), HEALTH).andExpect(content().json("{\"status\":\"UP\"}", true));
    }

    @Test
    void a_probe_every_few_seconds_costs_one_statement() {
        board.states();
        assertThat(Statements.count("a second probe", board::states).count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "Basic " + KhorgosTest.METRICS_TOKEN})
    void metrics_are_for_nobody_without_the_token(String authorization) throws Exception {
        web.perform(get(MetricsAccess.PATH).header("Authorization", authorization))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().string(""));
    }

    @Test
    void signing_in_does_not_open_the_metrics() throws Exception {
        fetch(people.someone(Role.ADMINISTRATOR), MetricsAccess.PATH).andExpect(status().isUnauthorized());
    }

    @Test
    void the_token_opens_the_metrics_and_nothing_else() throws Exception {
        metrics.renew();
        String body = web.perform(
                        get(MetricsAccess.PATH).header("Authorization", "Bearer " + KhorgosTest.METRICS_TOKEN))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body)
                .contains("khorgos_health_level{check=\"executor\"} 1.0")
                .containsPattern("khorgos_health_fact\\{check=\"jobs\",fact=\"jobs-failed\",unit=\"count\"\\} \\d")
                .contains("jvm_memory_used_bytes");
        web.perform(get("/actuator").header("Authorization", "Bearer " + KhorgosTest.METRICS_TOKEN))
                .andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_token_of_the_application_there_are_no_metrics_for_anybody(String none) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", MetricsAccess.PATH);
        request.addHeader("Authorization", "Bearer " + none);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new MetricsToken(none).doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(chain.getRequest()).isNull();
    }

    private ResultActions fetch(UserRow user, String address) throws Exception {
        SecurityContext[] signedIn = new SecurityContext[1];
        people.as(user, () -> signedIn[0] = SecurityContextHolder.getContext());
        return web.perform(get(address).with(securityContext(signedIn[0])));
    }
}
