package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.filing.FilingService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.file.TaskFileRow;
import org.khorgos.inbox.file.TaskFileService;
import org.khorgos.inbox.ui.Desks;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Working papers are for those who see the task and its proposal, asked again at every download. */
@KhorgosTest
class TaskFileTests {
    private static final byte[] PDF = "%PDF-1.7 paper".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Desks desks;

    @Autowired
    People people;

    @Autowired
    TaskFileService files;

    @Autowired
    FilingService filing;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvc web;
    private UserRow proposer;
    private UserRow author;
    private UserRow colleague;
    private TaskRow task;

    @BeforeEach
    void a_task() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        proposer = people.someone(Role.PROPOSER);
        author = desks.officer();
        colleague = desks.officer();
        task = desks.task(author, desks.sent(proposer));
    }

    @AfterEach
    void now() {
        clock.resume();
    }

    @Test
    void who_sees_the_task_sees_and_saves_the_file_and_nobody_else_learns_of_it() throws Exception {
        TaskFileRow row = attach("notes.pdf", PDF);
        assertThat(people.as(colleague, () -> files.files(task.id()))).containsExactly(row);
        fetch(colleague, row)
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(result -> {
                    assertThat(result.getResponse().getHeader("Content-Disposition"))
                            .startsWith("attachment;");
                    assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(PDF);
                });
        for (UserRow stranger : List.of(proposer, people.someone(Role.EXPERT))) {
            fetch(stranger, row).andExpect(status().isNotFound());
            assertThatThrownBy(() -> people.as(stranger, () -> files.files(task.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(jdbc.sql("select facts from audit_entry where subject = ? and action = 'TaskFileAttached'")
                        .param(task.id().toString())
                        .query(String.class)
                        .single())
                .contains(row.sha256());
    }

    @Test
    void a_file_is_taken_by_its_content_and_not_by_its_name() {
        assertRefused("document.type", () -> attach("notes.exe", PDF));
        assertRefused("document.content", () -> attach("notes.png", PDF));
        assertRefused("document.empty", () -> attach("notes.pdf", new byte[0]));
        assertThat(people.as(author, () -> files.files(task.id()))).isEmpty();
    }

    @Test
    void the_author_takes_a_file_away_and_brings_it_back_for_ten_minutes() throws Exception {
        TaskFileRow row = attach("notes.pdf", PDF);
        assertRefused("inbox.file.stays", () -> people.as(colleague, () -> files.remove(task.id(), row.id())));
        people.as(author, () -> files.remove(task.id(), row.id()));
        fetch(author, row).andExpect(status().isNotFound());
        assertRefused("inbox.file.stays", () -> people.as(author, () -> files.remove(task.id(), row.id())));
        assertRefused("inbox.undo.late", () -> people.as(colleague, () -> files.restore(task.id(), row.id())));
        people.as(author, () -> files.restore(task.id(), row.id()));
        fetch(colleague, row).andExpect(status().isOk());

        people.as(author, () -> files.remove(task.id(), row.id()));
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(11)));
        assertRefused("inbox.undo.late", () -> people.as(author, () -> files.restore(task.id(), row.id())));
    }

    @Test
    void what_lies_beside_a_task_that_is_over_stays_and_nothing_is_added() throws Exception {
        TaskFileRow row = attach("notes.pdf", PDF);
        people.as(author, () -> filing.check(task.proposal(), Desks.IN_ORDER));
        assertRefused("inbox.no.over", () -> attach("late.pdf", PDF));
        assertRefused("inbox.no.over", () -> people.as(author, () -> files.remove(task.id(), row.id())));
        fetch(author, row).andExpect(status().isOk());
    }

    private TaskFileRow attach(String name, byte[] content) {
        return people.as(author, () -> files.attach(task.id(), name, new ByteArrayInputStream(content)));
    }

    private ResultActions fetch(UserRow person, TaskFileRow row) throws Exception {
        SecurityContext signedIn = people.as(person, () -> SecurityContextHolder.getContext());
        return web.perform(get("/task-files/" + task.id() + "/" + row.id()).with(securityContext(signedIn)));
    }
}
