package org.khorgos.pastproject;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.pastproject.Extracts.part;
import static org.khorgos.pastproject.Extracts.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.khorgos.base.Refused;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.CordisFolder;
import org.khorgos.cordis.FileKind;
import org.khorgos.identity.Role;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@KhorgosTest
class CordisImportTests {
    private static final String LEIDEN = part("7", "UNIVERSITEIT LEIDEN", "NL", "350000.0");

    @Autowired
    Extracts extracts;

    @Autowired
    PastProjectImportService service;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        extracts.clear();
    }

    @Test
    void the_real_extract_is_imported_within_twenty_seconds_and_again_without_a_change() {
        List<CordisFile> files = CordisFolder.files(Extracts.REAL.toString());
        long begin = System.nanoTime();
        Extracts.Heard first = extracts.heard(files);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        begin = System.nanoTime();
        Extracts.Heard again = extracts.heard(files);
        System.out.printf(
                "past projects: import of %d participations took %d ms, again %d ms%n",
                first.summary().of(FileKind.PARTICIPANTS, FileSummary::imported),
                took.toMillis(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());

        assertThat(took).isLessThan(Duration.ofSeconds(20));
        assertThat(first.summary().of(FileKind.PROJECTS, FileSummary::added)).isEqualTo(283);
        assertThat(first.summary().of(FileKind.PARTICIPANTS, FileSummary::added))
                .isEqualTo(5358);
        assertThat(first.reasons()).isEqualTo("2436 duplicate\n3354 duplicate\n");
        assertThat(again.summary().of(FileKind.PROJECTS, FileSummary::unchanged))
                .isEqualTo(283);
        assertThat(again.summary().of(FileKind.PARTICIPANTS, FileSummary::unchanged))
                .isEqualTo(5358);
        assertThat(again.rejections()).isEqualTo(first.rejections());
        assertThat(count("past_project_participation")).isEqualTo(5358);
    }

    @Test
    void codes_of_the_eu_become_iso_codes_and_blanks_stay_blank() {
        extracts.real();

        assertThat(countries("GB")).isEqualTo(523);
        assertThat(countries("GR")).isEqualTo(147);
        assertThat(countries("UK") + countries("EL")).isZero();
        assertThat(countries("")).isEqualTo(12);
        assertThat(count("past_project_participation where ec_contribution is null"))
                .isEqualTo(1178 - 2);
        assertThat(count("past_project_participation where ec_contribution = 0"))
                .isEqualTo(638);
        assertThat(count("past_project_participation where total_cost is null")).isEqualTo(7);
        assertThat(count("past_project_participation where kind is null")).isEqualTo(15);
        assertThat(count("past_project where keywords = ''")).isEqualTo(55);
        assertThat(count("past_project where title like 'Plastic in Agricultural%LONg-term Sustainability'"))
                .isEqualTo(1);
    }

    @Test
    void a_changed_row_updates_what_is_known_and_nothing_else() throws IOException {
        String twice = part("7", "UNIVERSITEIT LEIDEN", "NL", "0.0");
        extracts.heard(Extracts.files(
                folder, List.of(project("7", "Old", "2021-06-01", "2025-05-31", "10.0")), List.of(LEIDEN, twice)));

        Extracts.Heard heard = extracts.heard(Extracts.files(
                folder,
                List.of(project("7", "New", "2021-06-01", "", "")),
                List.of(twice, part("7", "UNIVERSITEIT LEIDEN", "NL", "123.456"))));

        assertThat(heard.summary().files())
                .containsExactly(
                        new FileSummary(FileKind.PROJECTS, "x_projects.csv", 0, 1, 0, 0),
                        new FileSummary(FileKind.PARTICIPANTS, "x_participants.csv", 0, 1, 1, 0));
        Map<String, Object> project = jdbc.sql("select title, end_date, ec_contribution from past_project")
                .query()
                .singleRow();
        assertThat(project).containsEntry("title", "New");
        assertThat(project.get("end_date")).isNull();
        assertThat(project.get("ec_contribution")).isNull();
        assertThat(jdbc.sql("select ec_contribution from past_project_participation order by 1")
                        .query(BigDecimal.class)
                        .list())
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("123.46"));
    }

    @Test
    void each_bad_row_is_rejected_with_its_line_and_reason_and_the_others_are_kept() throws IOException {
        Extracts.Heard heard = extracts.heard(Extracts.files(
                folder,
                List.of(
                        project("7", "Good", "2021-06-01", "2025-05-31", "10.0"),
                        project("7", "Good", "2021-06-01", "2025-05-31", "10.0"),
                        project("7", "Other", "2021-06-01", "2025-05-31", "10.0"),
                        project("", "No number", "2021-06-01", "2025-05-31", "10.0"),
                        project("8", "", "2021-06-01", "2025-05-31", "10.0"),
                        project("9", "Day", "2021-02-30", "2025-05-31", "10.0"),
                        project("9", "Day", "1.6.2021", "2025-05-31", "10.0"),
                        project("9", "Turned", "2025-06-01", "2021-05-31", "10.0"),
                        project("9", "Money", "2021-06-01", "2025-05-31", "\"1,000\""),
                        project("x9", "Word", "2021-06-01", "2025-05-31", "10.0"),
                        "Dear colleague, please find attached"),
                List.of(
                        LEIDEN,
                        part("99", "UNIVERSITEIT LEIDEN", "NL", "1.0"),
                        part("7", "", "NL", "1.0"),
                        part("7", "***", "NL", "1.0"),
                        part("7", "Somebody", "QQ", "1.0"),
                        part("7", "Somebody", "NL", "-1.0"),
                        part("7", "Some\u0000body", "NL", "1.0"),
                        "7,Somebody,NL,City,XYZ,1.0,1.0,1.0",
                        "7,half a row",
                        "7,\"open,NL,City,REC,1.0,1.0,1.0",
                        "",
                        LEIDEN,
                        part("7", "Σπουδές", "el", "2.0"))));

        assertThat(heard.reasons()).isEqualTo("""
                        3 duplicate
                        4 projectTwice
                        5 missing
                        6 missing
                        7 date
                        8 date
                        9 period
                        10 amount
                        11 id
                        12 columns
                        3 unknownProject
                        4 missing
                        5 name
                        6 country
                        7 amount
                        8 control
                        9 kind
                        10 columns
                        11 quote
                        13 duplicate
                        """);
        assertThat(heard.summary().rejected()).isEqualTo(20);
        assertThat(count("past_project")).isEqualTo(1);
        assertThat(jdbc.sql("select concat(name, ' ', country) from past_project_organisation order by country")
                        .query(String.class)
                        .list())
                .containsExactly("Σπουδές GR", "UNIVERSITEIT LEIDEN NL");
    }

    @Test
    void spellings_of_one_organisation_are_one_and_a_pic_tells_apart() throws IOException {
        Path participants = folder.resolve("x_participants.csv");
        Extracts.write(folder.resolve("x_projects.csv"), Extracts.PROJECTS, List.of(project("7", "Good", "", "", "")));
        Extracts.write(
                participants,
                "pic," + Extracts.PARTICIPANTS + ",more",
                List.of(
                        "," + part("7", "École des Ponts", "FR", "1.0") + ",",
                        "," + part("7", "ECOLE DES-PONTS", "FR", "2.0") + ",",
                        "999999999," + part("7", "ECOLE DES PONTS", "FR", "3.0") + ",",
                        "12," + part("7", "ECOLE DES PONTS", "FR", "4.0") + ","));

        assertThat(extracts.heard(CordisFolder.files(folder.toString())).reasons())
                .isEqualTo("5 pic\n");
        assertThat(count("past_project_organisation")).isEqualTo(2);
    }

    @Test
    void a_wrong_header_stops_everything_before_the_first_row() throws IOException {
        Extracts.write(folder.resolve("x_projects.csv"), Extracts.PROJECTS, List.of(project("7", "Good", "", "", "")));
        Path participants = folder.resolve("x_participants.csv");
        for (String header :
                new String[] {"", "project_id;org_name;country", "project_id,org_name", Extracts.PROJECTS}) {
            Files.writeString(participants, header);
            assertRefused("pastproject.header.", () -> extracts.heard(CordisFolder.files(folder.toString())));
        }
        assertThat(count("past_project")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "zip"})
    void a_file_in_another_encoding_and_a_packed_one_are_told_from_an_empty_one(String form) throws IOException {
        Path file = folder.resolve("x_projects.csv");
        Files.write(file, form.equals("zip") ? packed() : Extracts.PROJECTS.getBytes(Charset.forName(form)));
        assertRefused("pastproject.header.unreadable", () -> CordisFile.recognise("x.csv", file));
        assertRefused("pastproject.header.unreadable", () -> new CordisFile(FileKind.PROJECTS, "x.csv", file).check());
        Files.write(file, new byte[0]);
        assertRefused("pastproject.header.empty", () -> CordisFile.recognise("x.csv", file));
    }

    @Test
    void rows_as_other_programs_write_them_are_read_or_rejected_with_a_reason_in_every_language() throws IOException {
        Path participants = folder.resolve("x_participants.csv");
        Extracts.write(folder.resolve("x_projects.csv"), Extracts.PROJECTS, List.of(project("7", "Good", "", "", "")));
        String rows = String.join(
                "\r\n",
                "\ufeff" + Extracts.PARTICIPANTS.toUpperCase(Locale.ROOT),
                part("7", "Bern", "CH", "\"350000,50\""),
                part("7", "Bern", "CH", "350000,50"),
                part("7", "Bern", "CH", "350 000.50"),
                part("7", "Bern", "CH", "1e5"),
                part("7", "Bern", "CH", "").replace(',', ';'),
                part("7", "Bern", "UK", ""),
                part("7", "Bern", "XX", ""),
                "");
        Files.write(participants, rows.getBytes(StandardCharsets.UTF_8));
        Files.write(participants, part("7", "Z\u00fcrich", "CH", "").getBytes(StandardCharsets.ISO_8859_1), APPEND);

        Extracts.Heard heard = extracts.heard(CordisFolder.files(folder.toString()));

        assertThat(heard.reasons()).isEqualTo("""
                        2 amount
                        3 columns
                        4 amount
                        5 amount
                        6 columns
                        8 country
                        9 encoding
                        """);
        assertThat(countries("GB")).isEqualTo(1);
        Messages messages = new Messages();
        for (Locale language : Languages.ALL) {
            assertThat(heard.rejections()).allSatisfy(rejection -> assertThat(messages.get(
                            language,
                            rejection.reason().key(),
                            rejection.reason().arguments().toArray()))
                    .isNotBlank()
                    .doesNotContain("pastproject.", "{0}", "{1}"));
        }
    }

    @Test
    void a_folder_must_be_there_with_both_files() throws IOException {
        assertRefused("pastproject.folder.missing", () -> CordisFolder.files("no/such/folder"));
        assertRefused("pastproject.folder.missing", () -> CordisFolder.files(""));
        assertRefused("pastproject.folder.file", () -> CordisFolder.files(folder.toString()));
        Files.writeString(folder.resolve("A_PROJECTS.CSV"), Extracts.PROJECTS);
        assertRefused("pastproject.folder.file", () -> CordisFolder.files(folder.toString()));
        Files.writeString(folder.resolve("projects_participants.csv"), Extracts.PARTICIPANTS);
        assertThat(CordisFolder.files(folder.toString()))
                .extracting(CordisFile::kind)
                .containsExactly(FileKind.PROJECTS, FileKind.PARTICIPANTS);
    }

    @Test
    void two_files_may_describe_the_same_project() throws IOException {
        List<String> rows = List.of(project("7", "Good", "", "", ""));
        Extracts.files(folder, rows, List.of(LEIDEN));
        Extracts.write(folder.resolve("y_projects.csv"), Extracts.PROJECTS, rows);

        Extracts.Heard heard = extracts.heard(CordisFolder.files(folder.toString()));

        assertThat(heard.rejections()).isEmpty();
        assertThat(heard.summary().of(FileKind.PROJECTS, FileSummary::unchanged))
                .isEqualTo(1);
    }

    @Test
    void only_the_office_and_administrators_import_and_the_log_keeps_it() throws IOException {
        CordisFile file = Extracts.files(folder, List.of(), List.of()).get(0);
        for (Role role : new Role[] {Role.PROPOSER, Role.COMMITTEE_CHAIR, Role.AUDITOR, Role.FUNDING_OFFICER}) {
            assertThatThrownBy(() -> people.as(people.someone(role), () -> service.begin(file)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(
                            people.someone(role), () -> service.storeProjects(ImportId.next(), file, List.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (Role role : new Role[] {Role.OFFICE, Role.ADMINISTRATOR}) {
            ImportId id = people.as(people.someone(role), () -> service.begin(file));
            people.as(
                    people.someone(role),
                    () -> service.finish(id, new FileSummary(FileKind.PROJECTS, file.name(), 1, 2, 3, 4)));
            assertThat(jdbc.sql("select facts from audit_entry where subject = ?")
                            .param(id.toString())
                            .query(String.class)
                            .single())
                    .contains("\"added\":\"1\"", "\"rejected\":\"4\"");
        }
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("projects.csv"));
            zip.write(Extracts.PROJECTS.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private long countries(String code) {
        return count("past_project_participation t join past_project_organisation o "
                + "on o.organisation_id = t.organisation_id where o.country = '" + code + "'");
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                .startsWith(key));
    }
}
