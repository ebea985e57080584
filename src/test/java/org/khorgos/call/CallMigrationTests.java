package org.khorgos.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Side;
import org.khorgos.base.database.FreshDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of an earlier release, with calls and proposals in it, is taken over. */
class CallMigrationTests {
    private final UUID call = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    private FreshDatabase database;
    private JdbcClient old;

    @BeforeEach
    void an_earlier_release_with_one_call() {
        database = new FreshDatabase();
        database.migrate("0106");
        old = JdbcClient.create(database.source());
        old.sql("insert into proposal_call values (?, 'OLD-2026', 'Old \"call\"', '旧征集', 'Старый конкурс', 2026, "
                        + "'2026-01-02 03:04:05.678901', '2026-12-31 15:59:59', 'Asia/Shanghai', 1000000.50, 'CNY', "
                        + "200000, 'USD', '2026-01-01 00:00:00')")
                .param(call)
                .update();
        proposal("KZ");
        proposal("");
        proposal("PK");
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
    }

    @Test
    void calls_get_a_first_version_and_proposals_keep_it() {
        database.migrate("0205");

        String json = old.sql("select rules from call_version where call_id = ?")
                .param(call)
                .query(String.class)
                .single();
        CallRules rules = RulesJson.read(json);
        assertThat(rules.titles()).isEqualTo(new CallRules.Titles("Old \"call\"", "旧征集", "Старый конкурс"));
        assertThat(rules.schedule().opens()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(rules.schedule().closes()).isEqualTo(Instant.parse("2026-12-31T15:59:59Z"));
        assertThat(rules.home().cap()).isEqualTo(new BigDecimal("1000000.50"));
        assertThat(rules.of(Side.PARTNER).cap()).isEqualTo(new BigDecimal("200000.00"));
        assertThat(rules.partner().countries()).containsExactly("KG", "KZ", "PK", "TJ", "TM", "UZ");
        assertThat(rules.home().countries()).containsExactly("CN");
        assertThat(RulesCheck.problems(rules, null)).isEmpty();
        assertThat(RulesJson.read(RulesJson.write(rules))).isEqualTo(rules);
        assertThat(old.sql(
                                "select count(*) from proposal p join call_version v on v.call_version_id = p.call_version_id "
                                        + "where v.call_id = p.call_id and v.number = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(old.sql("select concat(code, state, current_number, home_currency, partner_currency) "
                                + "from call_for_proposals")
                        .query(String.class)
                        .single())
                .isEqualTo("OLD-2026PUBLISHED1CNYUSD");
    }

    private void proposal(String country) {
        old.sql("insert into proposal (proposal_id, version, state, state_since, call_id, first_signatory, created_at, "
                        + "draft_version, saved_by, saved_at, title, acronym, language, summary, problem, suggestion, "
                        + "home_region, partner_country, home_organisation_name, home_organisation_city, "
                        + "home_organisation_country, mechanism_lead_body, mechanism_text, free_trade_zone, "
                        + "energy_effect, diplomatic_effect, other_funding) values (uuid(), 0, 'DRAFT', "
                        + "utc_timestamp(6), ?, ?, utc_timestamp(6), 0, ?, utc_timestamp(6), 'Old', '', 'en', '', '', "
                        + "'', '', ?, '', '', 'CN', '', '', '', '', '', '')")
                .params(call, person, person, country)
                .update();
    }
}
