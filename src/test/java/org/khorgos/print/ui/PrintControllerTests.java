package org.khorgos.print.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.FileAnswer;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.print.Pdf;
import org.khorgos.print.PrintAddress;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ServiceTest
class PrintControllerTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    WebApplicationContext context;

    private MockMvc web;
    private UserRow proposer;
    private ProposalId id;

    @BeforeEach
    void a_submitted_proposal() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        proposer = people.someone(Role.PROPOSER);
        id = proposals.submitted(proposer);
    }

    @Test
    void a_version_is_shown_in_place_under_a_strict_policy() throws Exception {
        fetch(proposer, "/" + PrintAddress.version(id.value(), 1, Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", FileAnswer.VIEWER_POLICY))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Disposition"))
                        .matches("inline; filename=\"proposal-2027-\\d{4}-v1.pdf\""));
    }

    @ParameterizedTest
    @CsvSource({
        "?language=en,Snow and glacier",
        "?language=zh_CN,合作提案",
        "?language=ru,Предложение",
        "?language=x,Proposal",
        "'',Proposal"
    })
    void the_language_is_that_of_the_address_or_else_of_the_reader(String query, String word) throws Exception {
        byte[] bytes = fetch(proposer, "/print/proposals/" + id + "/versions/1.pdf" + query)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Pdf.read(bytes).text()).contains(word);
    }

    @Test
    void a_difference_is_shown_too() throws Exception {
        byte[] bytes = fetch(proposer, "/" + PrintAddress.difference(id.value(), 1, 1, Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Pdf.read(bytes).text()).contains("From version 1 to version 1");
    }

    @Test
    void strangers_and_wrong_addresses_get_the_same_nothing() throws Exception {
        UserRow stranger = people.someone(Role.PROPOSER);
        String own = "/print/proposals/" + id;

        nothing(stranger, own + "/versions/1.pdf");
        nothing(stranger, own + "/differences/1-1.pdf");
        nothing(proposer, own + "/versions/2.pdf");
        nothing(proposer, own + "/differences/1-2.pdf");
        nothing(proposer, "/print/proposals/" + UUID.randomUUID() + "/versions/1.pdf");
        nothing(proposer, own + "/versions/x.pdf");
        nothing(proposer, own + "/differences/1-x.pdf");
        nothing(proposer, "/print/proposals/x/versions/1.pdf");
    }

    @Test
    void nobody_reads_without_signing_in() throws Exception {
        web.perform(get("/print/proposals/" + id + "/versions/1.pdf"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(302, 401, 403));
    }

    private void nothing(UserRow reader, String address) throws Exception {
        fetch(reader, address)
                .andExpect(status().isNotFound())
                .andExpect(content().bytes(new byte[0]));
    }

    private ResultActions fetch(UserRow user, String address) throws Exception {
        SecurityContext[] signedIn = new SecurityContext[1];
        people.as(user, () -> signedIn[0] = SecurityContextHolder.getContext());
        return web.perform(get(address).with(securityContext(signedIn[0])));
    }
}
