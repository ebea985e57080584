package org.khorgos.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.call.AttachmentKind;
import org.khorgos.document.AttachmentRow;
import org.khorgos.document.AttachmentService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
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
class DocumentControllerTests {
    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    AttachmentService attachments;

    @Autowired
    WebApplicationContext context;

    private MockMvc web;
    private UserRow proposer;
    private ProposalId id;
    private AttachmentRow row;

    @BeforeEach
    void a_document() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        proposer = people.someone(Role.PROPOSER);
        id = proposals.draft(proposer);
        row = people.as(
                proposer,
                () -> attachments.attach(id, "意向函.pdf", AttachmentKind.LETTER, new ByteArrayInputStream(PDF)));
    }

    @Test
    void a_document_is_only_ever_saved_never_shown_in_place() throws Exception {
        fetch(proposer, address(id.value(), row.id().value()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(result -> {
                    assertThat(result.getResponse().getHeader("Content-Disposition"))
                            .startsWith("attachment;");
                    assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(PDF);
                });
    }

    @Test
    void a_pdf_is_shown_in_place_to_our_own_pages_only() throws Exception {
        fetch(proposer, preview(row))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(result -> {
                    assertThat(result.getResponse().getHeader("Content-Disposition"))
                            .startsWith("inline;");
                    assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(PDF);
                });
    }

    @Test
    void nothing_but_a_pdf_is_shown_in_place() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
        AttachmentRow picture = people.as(
                proposer, () -> attachments.attach(id, "map.png", AttachmentKind.OTHER, new ByteArrayInputStream(png)));

        fetch(proposer, preview(picture)).andExpect(status().isNotFound());
    }

    @Test
    void a_preview_is_for_those_who_may_see_the_document() throws Exception {
        fetch(people.someone(Role.PROPOSER), preview(row)).andExpect(status().isNotFound());
        web.perform(get(preview(row)))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(302, 401, 403));
    }

    @Test
    void strangers_and_wrong_addresses_get_the_same_nothing() throws Exception {
        UserRow stranger = people.someone(Role.PROPOSER);

        fetch(stranger, address(id.value(), row.id().value())).andExpect(status().isNotFound());
        fetch(proposer, address(id.value(), UUID.randomUUID())).andExpect(status().isNotFound());
        fetch(proposer, address(UUID.randomUUID(), row.id().value())).andExpect(status().isNotFound());
        fetch(proposer, "/documents/x/y").andExpect(status().isNotFound());
    }

    @Test
    void nobody_reads_without_signing_in() throws Exception {
        web.perform(get(address(id.value(), row.id().value())))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(302, 401, 403));
    }

    private ResultActions fetch(UserRow user, String address) throws Exception {
        SecurityContext[] signedIn = new SecurityContext[1];
        people.as(user, () -> signedIn[0] = SecurityContextHolder.getContext());
        return web.perform(get(address).with(securityContext(signedIn[0])));
    }

    private String preview(AttachmentRow document) {
        return "/" + DocumentController.preview(id.value(), document);
    }

    private static String address(UUID proposal, UUID attachment) {
        return "/documents/" + proposal + "/" + attachment;
    }
}
