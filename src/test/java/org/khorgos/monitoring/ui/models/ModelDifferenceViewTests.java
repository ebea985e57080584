package org.khorgos.monitoring.ui.models;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import elemental.json.JsonObject;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ProcessPicture;
import org.khorgos.identity.Role;
import org.khorgos.testing.ChangedModels;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two versions of a process side by side by what administrators and auditors see. */
@KhorgosTest
class ModelDifferenceViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    RepositoryService repository;

    private String deployment = "";
    private int newest;

    @BeforeEach
    void another_version() {
        deployment = repository
                .createDeployment()
                .addString("filing.bpmn", ChangedModels.filing())
                .deploy()
                .getId();
        newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("filing")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    @AfterEach
    void as_before() {
        Screens.close();
        repository.deleteDeployment(deployment);
    }

    @Test
    void the_last_two_versions_stand_side_by_side_on_pictures_and_in_words() {
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/compare/filing", "");
            assertThat(_get(H2.class).getText())
                    .isEqualTo("Filing: from version " + (newest - 1) + " to version " + newest);
            String words = _get(DifferencePart.class).getElement().getTextRecursively();
            assertThat(words)
                    .contains("new 1, changed 2, gone 1")
                    .contains("Condition", "filingAdvice == 'FILE'")
                    .contains("Way In order? → Return proposal")
                    .contains("Correction lapsed", "Timer");
            assertThat(_find(ProcessPicture.class)).hasSize(2);
            assertThat(marks(0).getArray("added").getString(0)).isEqualTo("Event_SignatoryTold");
            assertThat(marks(0).getArray("changed").length()).isEqualTo(2);
            assertThat(marks(1).getArray("removed").getString(0)).isEqualTo("Event_SignatoryReminded");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_versions_are_chosen_and_stand_in_the_address() {
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/compare/filing", "from=" + newest + "&to=" + newest);
            assertThat(_get(DifferencePart.class).getElement().getTextRecursively())
                    .isEqualTo("Both versions do the same.");
            Select<Integer> earlier = _get(Select.class, spec -> spec.withLabel("Earlier version"));
            _setValue(earlier, newest - 1);
            assertThat(_get(H2.class).getText()).contains("from version " + (newest - 1));
            open("monitor/compare/filing", "from=nonsense&to=0");
            assertThat(_get(H2.class).getText()).contains("to version " + newest);
        });
    }

    @Test
    void where_there_is_but_one_version_the_page_says_so() {
        String process = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> definition.getVersion() == 1)
                .map(ProcessDefinition::getKey)
                .findFirst()
                .orElseThrow();
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/compare/" + process, "");
            assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("There is only one version");
            assertThat(_find(DifferencePart.class)).isEmpty();
        });
    }

    @Test
    void an_unknown_process_and_other_people_find_nothing() {
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/compare/nonsense", "");
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
        Screens.close();
        people.as(people.someone(Role.OFFICE), () -> {
            open("monitor/compare/filing", "");
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    private static JsonObject marks(int picture) {
        return (JsonObject)
                _find(ProcessPicture.class).get(picture).getElement().getPropertyRaw("marks");
    }

    private void open(String route, String query) {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
