package org.khorgos.workflow.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command that makes the inbox right tells what it found. */
@KhorgosTest
class RebuildCommandTests {
    @Autowired
    RebuildCommand command;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService writing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void it_says_what_differed_and_ends_well() {
        UserRow proposer = people.someone(Role.PROPOSER);
        var id = proposals.draft(proposer);
        people.as(proposer, () -> writing.sendForSignature(id));
        jdbc.sql("update workflow_task set priority = 7 where proposal_id = ?")
                .param(id.value())
                .update();
        assertThat(words()).isEqualTo("The inbox differed in {TERMS=1}; now it differs nowhere.");
        assertThat(words()).isEqualTo("The inbox differed nowhere; now it differs nowhere.");
    }

    private String words() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command.rebuild(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
