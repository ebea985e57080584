package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.monitoring.ui.Board.figure;
import static org.khorgos.monitoring.ui.Board.rows;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Messages;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.identity.Role;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of the application's health by what administrators and auditors see on it. */
@KhorgosTest
class HealthViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    List<HealthCheck> checks;

    @Autowired
    Messages messages;

    @Autowired
    People people;

    @Autowired
    Breakdowns breakdowns;

    @AfterEach
    void close() {
        Screens.close();
        breakdowns.repair();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR"})
    void what_is_wrong_stands_first(Role role) {
        people.as(people.someone(role), () -> {
            Board.open(context, "monitor/health");
            assertThat(_get(H1.class).getText()).isEqualTo("Health");
            assertThat(rows())
                    .anyMatch(row -> row.subList(0, 2).equals(List.of("Job executor", "Active on this node")));
            assertThat(figure("Worrying")).isPositive();
            List<String> levels = Board.<HealthView.Line>items().stream()
                    .map(line -> line.fact().level().name())
                    .toList();
            assertThat(levels)
                    .isSortedAccordingTo((one, other) -> Level.valueOf(other).compareTo(Level.valueOf(one)));
        });
    }

    @Test
    void checking_again_shows_what_has_happened_since() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            Board.open(context, "monitor/health");
            Screens.click(_get(Button.class, spec -> spec.withText("Check again")));
            String before = valueOf("Given up after all tries");
            ProposalId id = breakdowns.sent();
            breakdowns.breakNextTimer(id);

            Screens.click(_get(Button.class, spec -> spec.withText("Check again")));
            assertThat(Integer.parseInt(valueOf("Given up after all tries"))).isEqualTo(Integer.parseInt(before) + 1);
        });
    }

    @Test
    void every_check_and_fact_has_words() {
        for (HealthCheck check : checks) {
            assertThat(messages.knows("monitoring.health.check." + check.name()))
                    .as(check.name())
                    .isTrue();
            assertThat(messages.knows("monitoring.health.fact." + check.name() + "-readable"))
                    .as(check.name())
                    .isTrue();
            check.facts().forEach(fact -> assertThat(messages.knows("monitoring.health.fact." + fact.name()))
                    .as(fact.name())
                    .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 2 min, 1.5 GB", "ru, 2 мин, '1,5 ГБ'", "zh-CN, 2 分钟, 1.5 GB"})
    void values_are_written_with_their_unit(String language, String time, String size) {
        Screens.open(Locale.forLanguageTag(language));
        assertThat(HealthWords.value(fact(125, Unit.SECONDS))).isEqualTo(time);
        assertThat(HealthWords.value(fact(1_500_000_000, Unit.BYTES))).isEqualTo(size);
    }

    @Test
    void nobody_else_sees_it() {
        Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM));
        others.forEach(role -> people.as(people.someone(role), () -> {
            Board.open(context, "monitor/health");
            assertThat(_get(H1.class).getText()).as(role.name()).isEqualTo("There is nothing here");
        }));
    }

    @Test
    void the_monitor_leads_there() {
        people.as(people.someone(Role.AUDITOR), () -> {
            Board.open(context, "monitor");
            assertThat(_get(Anchor.class, spec -> spec.withText("Health")).getHref())
                    .isEqualTo("monitor/health");
        });
    }

    private static HealthFact fact(long value, Unit unit) {
        return new HealthFact("any", value, unit, Level.OK, null);
    }

    private static String valueOf(String fact) {
        return rows().stream()
                .filter(row -> row.get(1).equals(fact))
                .map(row -> row.get(2))
                .findFirst()
                .orElseThrow();
    }
}
