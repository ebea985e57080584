package org.khorgos.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from before the lists of the form became one document keeps what stood in them. */
class EarlierReleaseTests {
    private static final String EXPECTED = """
            {"otherCountries": ["KG"],
             "partnerOrganisations": [{"name": "Institute of Water", "city": "Almaty", "country": "KZ"}],
             "sectors": [{"code": "AGRICULTURE", "share": 60}, {"code": "NEW_ENERGY", "share": null}],
             "milestones": [{"title": "Stations stand", "due": "2028-02-28"}, {"title": "Data \\"open\\"", "due": null}],
             "bases": [{"name": "Urumqi station", "city": "Urumqi", "country": "CN", "host": "乌鲁木齐", "industry": "s"}],
             "flows": [{"technology": "Snow pillows", "direction": "EXPORTED"}],
             "talents": [{"role": "researcher", "people": 3, "from": "CN", "to": "KZ", "months": 6}],
             "supports": [{"kind": "MONEY", "level": "REGIONAL", "text": "Seed money."}],
             "budget": [{"year": 2027, "side": "HOME", "category": "EQUIPMENT", "amount": 800000.00},
               {"year": 2028, "side": "PARTNER", "category": "PERSONNEL", "amount": 90000.50}]}
            """;
    private static final String EMPTY = """
            {"otherCountries": [], "partnerOrganisations": [], "sectors": [], "milestones": [], "bases": [], "flows": [],
             "talents": [], "supports": [], "budget": []}
            """;
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    Path folder;

    private EmbeddedMariaDb server;
    private DataSource source;
    private JdbcClient there;

    @BeforeEach
    void database_of_an_earlier_release() {
        server = EmbeddedMariaDb.start(folder, FreshDatabase.PROGRAMS);
        source = new DriverManagerDataSource(server.url(), EmbeddedMariaDb.USER, server.password());
        there = JdbcClient.create(source);
        migrate("0106");
    }

    @AfterEach
    void stop() throws ManagedProcessException {
        server.stop();
    }

    @Test
    void every_list_is_in_the_document_afterwards() throws Exception {
        UUID full = proposal();
        UUID empty = proposal();
        lists(full);

        migrate("0109");

        assertThat(details(full)).isEqualTo(EXACT.readTree(EXPECTED));
        assertThat(details(empty)).isEqualTo(EXACT.readTree(EMPTY));
        assertThat(there.sql("select requested_partner from proposal where proposal_id = ?")
                        .param(full)
                        .query(String.class)
                        .single())
                .isEqualTo("90000.50");
        assertThat(there.sql("select name from proposal_partner_organisation where proposal_id = ?")
                        .param(full)
                        .query(String.class)
                        .list())
                .containsExactly("Institute of Water");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private JsonNode details(UUID id) throws Exception {
        String json = there.sql("select details from proposal where proposal_id = ?")
                .param(id)
                .query(String.class)
                .single();
        return EXACT.readTree(json);
    }

    private UUID proposal() {
        UUID call = UUID.randomUUID();
        there.sql("insert into proposal_call values (?, ?, 'a', 'b', 'c', 2026, now(), now() + interval 1 day, 'UTC', "
                        + "1, 'CNY', 1, 'USD', now())")
                .params(call, call.toString().substring(0, 20))
                .update();
        UUID id = UUID.randomUUID();
        there.sql(
                        "insert into proposal (proposal_id, version, state, state_since, call_id, first_signatory, created_at, "
                                + "draft_version, saved_by, saved_at, title, acronym, language, summary, problem, suggestion, "
                                + "home_region, partner_country, home_organisation_name, home_organisation_city, "
                                + "home_organisation_country, mechanism_lead_body, mechanism_text, free_trade_zone, "
                                + "energy_effect, diplomatic_effect, other_funding) values (?, 0, 'DRAFT', now(), ?, ?, now(), "
                                + "1, ?, now(), 'x', '', 'en', '', '', '', '', '', '', '', '', '', '', '', '', '', '')")
                .params(id, call, id, id)
                .update();
        return id;
    }

    private void lists(UUID id) {
        insert(id, "other_country", "0, 'KG'");
        insert(id, "partner_organisation", "0, 'Institute of Water', 'Almaty', 'KZ'");
        insert(id, "sector", "1, 'NEW_ENERGY', null");
        insert(id, "sector", "0, 'AGRICULTURE', 60");
        insert(id, "milestone", "0, 'Stations stand', '2028-02-28'");
        insert(id, "milestone", "1, 'Data \"open\"', null");
        insert(id, "base", "0, 'Urumqi station', 'Urumqi', 'CN', '乌鲁木齐', 's'");
        insert(id, "flow", "0, 'Snow pillows', 'EXPORTED'");
        insert(id, "talent", "0, 'researcher', 3, 'CN', 'KZ', 6");
        insert(id, "support", "0, 'MONEY', 'REGIONAL', 'Seed money.'");
        insert(id, "budget_line", "0, 2027, 'HOME', 'EQUIPMENT', 800000");
        insert(id, "budget_line", "1, 2028, 'PARTNER', 'PERSONNEL', 90000.50");
    }

    private void insert(UUID id, String table, String values) {
        there.sql("insert into proposal_" + table + " values ('" + id + "', " + values + ")")
                .update();
    }
}
