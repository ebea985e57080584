package org.khorgos.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.khorgos.base.Languages;
import org.khorgos.base.MovableClock;
import org.khorgos.demo.Cast;
import org.khorgos.identity.PreferenceService;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its {@link Desks}, and fails it when a browser complained of anything while it ran. */
final class Office implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace OWN = Namespace.create(Office.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        String missing = "No Chromium found; name it by -DCHROMIUM=/path/to/chromium";
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Desks.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium = test.getRoot()
                .getStore(OWN)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return test.getStore(OWN)
                .getOrComputeIfAbsent(
                        Desks.class,
                        key -> new Desks(chromium, SpringExtension.getApplicationContext(test)),
                        Desks.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Desks desks = test.getStore(OWN).get(Desks.class, Desks.class);
        if (desks != null) {
            desks.leave(test.getExecutionException().isPresent());
        }
    }

    /** Where the people of one test sit: each has a browser window of their own. */
    static final class Desks {
        private final Chromium chromium;
        private final String address;
        private final Cast cast;
        private final PreferenceService preferences;
        private final JdbcClient jdbc;
        private final JdbcConnectionDetails database;
        private final Papers papers;
        private final MovableClock clock;
        private final List<Tab> tabs = new ArrayList<>();

        private Desks(Chromium chromium, ApplicationContext context) {
            this.chromium = chromium;
            this.address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
            this.cast = context.getBean(Cast.class);
            this.jdbc = context.getBean(JdbcClient.class);
            this.database = context.getBean(JdbcConnectionDetails.class);
            this.preferences = context.getBean(PreferenceService.class);
            this.papers = new Papers(context);
            this.clock = context.getBean(MovableClock.class);
        }

        /** What is done without a browser. */
        Papers papers() {
            return papers;
        }

        /** A window in which nobody is signed in yet. */
        Tab visitor(String language) {
            Tab tab = new Tab(chromium.browser(), address, language);
            tabs.add(tab);
            return tab;
        }

        /** A window at another server of the same database in which that demo person is signed in. */
        Tab at(String elsewhere, String person) {
            read(person, "en");
            Tab tab = new Tab(chromium.browser(), elsewhere, "en");
            tabs.add(tab);
            tab.signIn(person);
            return tab;
        }

        private void read(String person, String language) {
            cast.run(
                    person,
                    () -> preferences.prefer(
                            Languages.of(language), cast.get(person).actor().zone()));
        }

        /** The application once more, on the same database. */
        SecondServer secondServer() throws IOException {
            return new SecondServer(database);
        }

        /** A window in which that demo person is signed in and reads English. */
        Tab of(String person) {
            return of(person, "en");
        }

        /** A window in which that demo person is signed in and reads that language. */
        Tab of(String person, String language) {
            read(person, language);
            Tab tab = visitor(language);
            tab.signIn(person);
            return tab;
        }

        /** Where mails to that demo person go. */
        String address(String person) {
            return cast.get(person).email();
        }

        /** The address of the only proposal with those words in its title. */
        String proposal(String title) {
            return "proposals/"
                    + jdbc.sql("select proposal_id from proposal where title like concat('%', ?, '%')")
                            .param(title)
                            .query(UUID.class)
                            .single();
        }

        /** The address of the call that closes first. */
        String call() {
            return "calls/"
                    + jdbc.sql("select call_id from call_for_proposals order by call_year, code limit 1")
                            .query(UUID.class)
                            .single();
        }

        private void leave(boolean failed) {
            clock.resume();
            List<String> complaints = new ArrayList<>();
            for (Tab tab : tabs) {
                if (failed) {
                    tab.shotOfFailure();
                }
                complaints.addAll(tab.complaints());
                tab.close();
            }
            tabs.clear();
            if (!complaints.isEmpty()) {
                throw new AssertionError("the browser complained: " + String.join("\n", complaints));
            }
        }
    }
}
