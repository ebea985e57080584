package org.khorgos.pastproject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;

@KhorgosTest
class ImportCommandTests {
    @Autowired
    ImportCommand command;

    @Autowired
    Extracts extracts;

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        extracts.clear();
    }

    private record Ran(int code, List<String> lines) {}

    @Test
    void it_prints_each_rejected_row_and_the_sums_and_ends_well() throws IOException {
        Extracts.files(
                folder,
                List.of(Extracts.project("7", "Good", "2021-06-01", "2025-05-31", "10.0")),
                List.of(Extracts.part("7", "Somebody", "EL", ""), Extracts.part("7", "Somebody", "EL", "ten")));

        assertThat(run(folder.toString()))
                .isEqualTo(new Ran(
                        0,
                        List.of(
                                "rejected: x_participants.csv, line 3: ec_contribution “ten” is not an amount such as "
                                        + "1250000.00.",
                                "x_projects.csv: 1 new, 0 changed, 0 unchanged, 0 rejected",
                                "x_participants.csv: 1 new, 0 changed, 0 unchanged, 1 rejected",
                                "imported 1 projects, 1 participations, 1 rejected")));
        assertThat(run(folder.toString()).lines())
                .contains("x_projects.csv: 0 new, 0 changed, 1 unchanged, 0 rejected")
                .endsWith("imported 1 projects, 1 participations, 1 rejected");
    }

    @Test
    void it_says_in_one_sentence_what_is_missing_and_ends_badly() throws IOException {
        assertThat(run("no/such/folder")).isEqualTo(new Ran(1, List.of("There is no folder “no/such/folder”.")));
        Files.writeString(folder.resolve("projects.csv"), Extracts.PROJECTS);
        assertThat(run(folder.toString()))
                .isEqualTo(new Ran(
                        1,
                        List.of("The folder “%s” has no file whose name contains “participants” and ends in “.csv”."
                                .formatted(folder))));
        Files.writeString(folder.resolve("participants.csv"), "project_id,org_name,country,city\n");
        assertThat(run(folder.toString()))
                .isEqualTo(new Ran(
                        1,
                        List.of("The first line of participants.csv lacks the columns org_type, ec_contribution, "
                                + "net_contribution, total_cost; needed in UTF-8 and separated by commas are "
                                + "project_id, org_name, country, city, org_type, ec_contribution, net_contribution, "
                                + "total_cost.")));
    }

    private Ran run(String from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = command.importFolder(from, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Ran(code, bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
