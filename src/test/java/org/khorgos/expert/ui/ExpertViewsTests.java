package org.khorgos.expert.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.call.Sector;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.DeclarationService;
import org.khorgos.expert.DeclarationState;
import org.khorgos.expert.ExpertEntry;
import org.khorgos.expert.ExpertExportService;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.expert.Interest;
import org.khorgos.expert.InterestKind;
import org.khorgos.expert.ProfileDraft;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The pages of experts by what people see on them. */
@KhorgosTest
@SuppressWarnings("unchecked") // the generic fields are found by their labels
class ExpertViewsTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExpertProfileService profiles;

    @Autowired
    private DeclarationService declarations;

    @Autowired
    private ExpertExportService exports;

    @Autowired
    private People people;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void an_expert_hears_at_each_field_what_is_missing_and_saves_the_rest() {
        UserRow expert = people.someone(Role.EXPERT);
        people.as(expert, () -> {
            open(ProfileView.ROUTE);
            _setValue(_get(TextField.class, spec -> spec.withLabel("ORCID iD")), "0000-0002-1825-0098");
            _get(IntegerField.class).setValue(51);
            _click(_get(Button.class, spec -> spec.withText("Save")));

            assertThat(several("Fields").getErrorMessage()).isEqualTo("Choose at least one field.");
            assertThat(several("Languages").getErrorMessage()).isEqualTo("Choose at least one language.");
            assertThat(_get(TextField.class, spec -> spec.withLabel("ORCID iD")).getErrorMessage())
                    .startsWith("This is no ORCID iD");
            assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Enter a number from 0 to 50.");
            assertThat(profiles.own().isKnown()).isFalse();

            several("Fields").setValue(Set.of("4.1"));
            several("Languages").setValue(Set.of("ru"));
            several("Countries known").setValue(Set.of("KZ"));
            _setValue(_get(TextField.class, spec -> spec.withLabel("ORCID iD")), "");
            _get(IntegerField.class).setValue(4);
            _click(_get(Button.class, spec -> spec.withText("Save")));

            assertThat(Screens.messages()).contains("Your profile is saved.", "Declare your interests next, below.");
            assertThat(several("Fields").isInvalid()).isFalse();
            assertThat(profiles.own().draft())
                    .isEqualTo(new ProfileDraft(Set.of("4.1"), Set.of(), Set.of("ru"), Set.of("KZ"), "", 4));
        });
    }

    @Test
    void who_has_declared_is_not_led_to_the_declaration_again() {
        UserRow expert = people.someone(Role.EXPERT);
        people.as(expert, () -> {
            declarations.declare(new DeclarationDraft(List.of(), true));
            open(ProfileView.ROUTE);
            several("Fields").setValue(Set.of("4.1"));
            several("Languages").setValue(Set.of("ru"));
            _click(_get(Button.class, spec -> spec.withText("Save")));
            assertThat(Screens.messages()).containsExactly("Your profile is saved.");
        });
    }

    @Test
    void an_expert_declares_interests_and_hears_what_is_missing() {
        people.as(people.someone(Role.EXPERT), () -> {
            open(ProfileView.ROUTE);
            assertThat(_get(DeclarationSection.class).getElement().getTextRecursively())
                    .contains("Not declared yet");
            _click(_get(Button.class, spec -> spec.withText("Add an interest")));
            _click(_get(Button.class, spec -> spec.withText("Declare")));
            assertThat(_get(Select.class, spec -> spec.withLabel("Kind")).getErrorMessage())
                    .isEqualTo("Choose what ties you to it.");
            assertThat(_get(Checkbox.class).getErrorMessage()).startsWith("Confirm that these are all");
            assertThat(declarations.own().declaredAt()).isNull();

            _get(Select.class, spec -> spec.withLabel("Kind")).setValue(InterestKind.BOARD);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Organisation")), "Institute of Snow");
            _setValue(_get(Checkbox.class), true);
            _click(_get(Button.class, spec -> spec.withText("Declare")));
            assertThat(Screens.messages()).contains("Your declaration holds for a year from today.");
            assertThat(declarations.own().interests())
                    .containsExactly(new Interest(InterestKind.BOARD, "Institute of Snow", "", null, ""));
            assertThat(_get(DeclarationSection.class).getElement().getTextRecursively())
                    .contains("Current");
        });
    }

    @Test
    void the_secretary_finds_experts_by_what_they_know() {
        UserRow expert = people.someone("KZ", Role.EXPERT);
        UserRow silent = people.someone("KZ", Role.EXPERT);
        people.as(
                expert,
                () -> profiles.keep(new ProfileDraft(
                        Set.of("4.1"), Set.of(Sector.AGRICULTURE), Set.of("kk", "en"), Set.of("KG", "TJ"), "", 3)));
        people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> {
            open(ExpertsView.ROUTE);
            search(silent.displayName());
            assertThat(GridKt._getFormattedRow(grid(), 0)).contains("No profile yet");

            search(expert.displayName());
            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(GridKt._getFormattedRow(grid(), 0))
                    .contains(
                            "Kazakhstan",
                            "4.1 Agriculture, forestry and fisheries",
                            "English, Kazakh",
                            "Kyrgyzstan, Tajikistan",
                            "3");

            ByteArrayOutputStream file = new ByteArrayOutputStream();
            exports.write(Set.of(expert.id()), ExportFormat.CSV, Locale.ENGLISH, file);
            assertThat(file.toString(StandardCharsets.UTF_8)).contains("Countries known", "Kyrgyzstan; Tajikistan");

            search("nobody is called so");
            assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No expert fits");
        });
    }

    @Test
    void the_office_sees_filters_and_takes_away_how_declarations_stand() {
        UserRow declared = people.someone("KZ", Role.EXPERT);
        UserRow silent = people.someone("KZ", Role.EXPERT);
        people.as(declared, () -> declarations.declare(new DeclarationDraft(List.of(), true)));
        people.as(people.someone(Role.OFFICE), () -> {
            open(ExpertsView.ROUTE);
            ComboBox<DeclarationState> state = _get(ComboBox.class, spec -> spec.withPlaceholder("All declarations"));
            state.setValue(DeclarationState.MISSING);
            search(declared.displayName());
            assertThat(_get(EmptyState.class).isVisible()).isTrue();
            search(silent.displayName());
            assertThat(GridKt._size(grid())).isEqualTo(1);
            state.setValue(DeclarationState.CURRENT);
            search(declared.displayName());
            assertThat(GridKt._size(grid())).isEqualTo(1);

            ByteArrayOutputStream file = new ByteArrayOutputStream();
            exports.write(Set.of(declared.id()), ExportFormat.CSV, Locale.ENGLISH, file);
            assertThat(file.toString(StandardCharsets.UTF_8))
                    .contains(declared.displayName(), "Kazakhstan", "Current")
                    .doesNotContain(silent.displayName());
        });
        UserRow proposer = people.someone(Role.PROPOSER);
        assertThatThrownBy(() -> people.as(
                        proposer,
                        () -> exports.write(
                                Set.of(declared.id()), ExportFormat.CSV, Locale.ENGLISH, new ByteArrayOutputStream())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_else_opens_these_pages() {
        people.as(people.someone(Role.PROPOSER), () -> {
            open(ExpertsView.ROUTE);
            assertThat(_find(ExpertsView.class)).isEmpty();
            UI.getCurrent().navigate(ProfileView.ROUTE);
            assertThat(_find(ProfileView.class)).isEmpty();
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    private void open(String path) {
        Screens.openAll(context);
        UI.getCurrent().navigate(path);
    }

    private static void search(String words) {
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("Name, organisation, field, language or country")),
                words);
    }

    private static MultiSelectComboBox<String> several(String label) {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel(label));
    }

    private static Grid<ExpertEntry> grid() {
        return _get(Grid.class);
    }
}
