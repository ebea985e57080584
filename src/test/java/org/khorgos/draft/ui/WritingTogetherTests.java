package org.khorgos.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.DraftService;
import org.khorgos.draft.EditorService;
import org.khorgos.draft.Fellow;
import org.khorgos.draft.FieldEdit;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The form while others write on the same draft, with the real services behind it. */
@ServiceTest
class WritingTogetherTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    DraftService drafts;

    @Autowired
    EditorService editors;

    @Autowired
    ProposalDesk desk;

    private UserRow first;
    private UserRow second;
    private ProposalId id;

    @BeforeEach
    void open() {
        Screens.open();
        first = people.someone(Role.PROPOSER);
        second = people.someone(Role.PROPOSER);
        id = proposals.written(first, second);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_field_of_every_section_is_saved_alone() {
        List<Consumer<DraftEditor>> typing = List.of(
                editor -> _setValue(area(editor, "Summary"), "New summary"),
                editor -> _setValue(text(editor, "Home region"), "Ili"),
                editor -> _setValue(
                        _find(editor, DatePicker.class, spec -> spec.withLabel("Due"))
                                .get(0),
                        LocalDate.of(2028, 3, 1)),
                editor -> _setValue(area(editor, "How it coordinates"), "By letters"),
                editor -> _setValue(area(editor, "Effect on energy"), "Less coal"),
                editor -> _setValue(
                        _find(editor, BigDecimalField.class, spec -> spec.withLabel("Amount"))
                                .get(0),
                        new BigDecimal("700000")));
        List<String> paths = List.of(
                "basics.summary",
                "partners.homeRegion",
                "plan.milestones",
                "cooperation.mechanism.text",
                "effects.energyEffect",
                "finance.budget");
        people.as(first, () -> {
            DraftEditor editor = editor();
            open(editor);
            for (int i = 0; i < paths.size(); i++) {
                ProposalContent before = stored();
                typing.get(i).accept(editor);
                assertThat(ContentFields.changed(before, stored())).containsExactly(paths.get(i));
                assertThat(editor.status().getText()).startsWith("saved ");
            }
        });
    }

    @Test
    void what_others_save_in_other_fields_appears_with_the_next_save() {
        people.as(first, () -> {
            DraftEditor editor = editor();
            saveAs(second, "basics.problem", "\"Of the second.\"");

            _setValue(area(editor, "Summary"), "Of the first.");

            assertThat(area(editor, "The problem").getValue()).isEqualTo("Of the second.");
            assertThat(stored().basics().summary()).isEqualTo("Of the first.");
            assertThat(stored().basics().problem()).isEqualTo("Of the second.");
        });
    }

    @Test
    void two_texts_for_one_field_stand_side_by_side_until_mine_is_chosen() {
        people.as(first, () -> {
            DraftEditor editor = editor();
            saveAs(second, "basics.summary", "\"Of the second.\"");

            _setValue(area(editor, "Summary"), "Of the first.");

            assertThat(keptTexts(editor)).containsExactly("Of the second.", "Of the first.");
            assertThat(area(editor, "Summary").getValue()).isEqualTo("Of the first.");
            assertThat(stored().basics().summary()).isEqualTo("Of the second.");
            assertThat(editor.send()).isFalse();
            _click(_get(editor, Button.class, spec -> spec.withText("Take this text instead")));
            assertThat(stored().basics().summary()).isEqualTo("Of the first.");
            assertThat(keptTexts(editor)).isEmpty();
            assertThat(editor.isUnsaved()).isFalse();
        });
    }

    @Test
    void choosing_theirs_puts_it_into_the_field() {
        people.as(first, () -> {
            DraftEditor editor = editor();
            saveAs(second, "basics.summary", "\"Of the second.\"");
            _setValue(area(editor, "Summary"), "Of the first.");

            _click(_get(editor, Button.class, spec -> spec.withText("Keep what is in the proposal")));

            assertThat(area(editor, "Summary").getValue()).isEqualTo("Of the second.");
            _setValue(area(editor, "Summary"), "Of both.");
            assertThat(stored().basics().summary()).isEqualTo("Of both.");
        });
    }

    @Test
    void a_conflict_outlives_the_session() {
        people.as(first, () -> {
            DraftEditor editor = editor();
            open(editor);
            saveAs(second, "plan.milestones", "[{\"title\": \"Huts stand\", \"due\": null}]");
            _setValue(
                    _find(editor, TextField.class, spec -> spec.withLabel("What will be there"))
                            .get(0),
                    "Masts stand");

            UI.getCurrent().removeAll();

            assertThat(keptTexts(editor())).containsExactly("Huts stand", "Masts stand · 2028-02-28");
        });
    }

    @Test
    void a_field_beyond_its_limits_keeps_no_other_from_being_saved() {
        people.as(first, () -> {
            DraftEditor editor = editor();
            TextField title = text(editor, "Title");
            title.setMaxLength(1000);
            title.setValue("x".repeat(500));

            _setValue(area(editor, "Summary"), "Saved all the same.");

            assertThat(stored().basics().summary()).isEqualTo("Saved all the same.");
            assertThat(title.getErrorMessage()).isEqualTo("At most 200 characters.");
            assertThat(title.getValue()).hasSize(500);
            assertThat(editor.isUnsaved()).isTrue();
            assertThat(editor.status().getText()).isEqualTo("not saved");
            title.setValue("Short");
            assertThat(stored().basics().title()).isEqualTo("Short");
            assertThat(editor.isUnsaved()).isFalse();
        });
    }

    @Test
    void dates_are_moved_in_whatever_order_they_are_typed() {
        people.as(first, () -> {
            DraftEditor editor = editor();
            open(editor);
            DatePicker start = _get(editor, DatePicker.class, spec -> spec.withLabel("Start"));

            _setValue(start, LocalDate.of(2030, 1, 1));
            assertThat(editor.isUnsaved()).isTrue();
            _setValue(_get(editor, DatePicker.class, spec -> spec.withLabel("End")), LocalDate.of(2031, 1, 1));

            assertThat(editor.isUnsaved()).isFalse();
            assertThat(stored().plan().startDate()).isEqualTo(LocalDate.of(2030, 1, 1));
        });
    }

    @Test
    void after_a_lost_session_the_form_opens_where_the_writer_was_with_the_text() {
        people.as(first, () -> {
            _setValue(area(editor(), "Effect on energy"), "Less coal");
            UI.getCurrent().removeAll();

            DraftEditor again = editor();

            assertThat(_get(again, TextArea.class, spec -> spec.withLabel("Effect on energy"))
                            .getValue())
                    .isEqualTo("Less coal");
            assertThat(_find(again, Details.class).stream().filter(Details::isOpened))
                    .hasSize(1)
                    .allMatch(section -> section.getSummary()
                            .getElement()
                            .getTextRecursively()
                            .startsWith("Support and effects"));
        });
    }

    @Test
    void an_earlier_state_is_compared_and_restored() {
        people.as(first, () -> {
            DraftEditor editor = editor();
            _setValue(area(editor, "Summary"), "Wrong turn");
            new HistoryDialog(desk.drafts(), id, editor::restored).open();
            Button before = _find(
                            Button.class,
                            spec -> spec.withPredicate(
                                    button -> button.getText().contains("the whole proposal")))
                    .get(0);
            assertThat(_find(
                            Button.class,
                            spec -> spec.withPredicate(button ->
                                    button.getText().endsWith(first.displayName() + " · What it is about: Summary"))))
                    .hasSize(1);

            _click(before);
            assertThat(keptTexts(UI.getCurrent())).containsExactly("Two teams measure what snow gives.", "Wrong turn");
            _click(_get(Button.class, spec -> spec.withText("Restore this state")));

            assertThat(stored()).isEqualTo(Proposals.content());
            assertThat(area(editor, "Summary").getValue()).isEqualTo("Two teams measure what snow gives.");
        });
    }

    @Test
    void a_fellow_writer_neither_sends_nor_chooses_who_signs() {
        people.as(second, () -> {
            DraftEditor editor = editor();

            assertThat(editor.maySend()).isFalse();
            assertThat(_get(editor, EditorPicker.class).isReadOnly()).isTrue();
            assertThat(_get(editor, CosignatoryPicker.class).isReadOnly()).isTrue();
            assertThat(_get(editor, ReaderPicker.class).isReadOnly()).isTrue();
            assertThat(_get(editor, EditorPicker.class).chosen()).containsExactly(second.id());
        });
    }

    @Test
    void who_shall_sign_is_kept_at_once() {
        UserRow third = people.someone(Role.COSIGNATORY);
        people.as(first, () -> {
            CosignatoryPicker picker = _get(editor(), CosignatoryPicker.class);

            picker.choose(List.of(third.id()));

            assertThat(drafts.open(id).draft().cosignatories()).containsExactly(third.id());
        });
    }

    @Test
    void who_reads_along_is_kept_at_once() {
        UserRow third = people.someone(Role.COSIGNATORY);
        people.as(first, () -> {
            ReaderPicker picker = _get(editor(), ReaderPicker.class);
            assertThat(picker.getLabel()).isEqualTo("People who read along");

            picker.choose(List.of(third.id(), second.id()));
            picker.choose(List.of(third.id()));

            assertThat(editors.fellows(id).get(Fellow.READER)).containsExactly(third.id());
            assertThat(editors.fellows(id).get(Fellow.EDITOR)).containsExactly(second.id());
        });
    }

    @Test
    void who_joined_while_the_form_was_open_stays_when_others_are_chosen() {
        UserRow joined = people.someone(Role.PROPOSER);
        UserRow third = people.someone(Role.PROPOSER);
        people.as(first, () -> {
            DraftEditor editor = editor();
            editors.askToSign(id, List.of(joined.id()));
            editors.choose(id, List.of(second.id(), joined.id()));
            editors.chooseReaders(id, List.of(joined.id()));

            _get(editor, CosignatoryPicker.class).choose(List.of(third.id()));
            _get(editor, EditorPicker.class).choose(List.of(third.id()));
            _get(editor, ReaderPicker.class).choose(List.of(third.id()));

            assertThat(editors.signers(id)).containsExactly(joined.id(), third.id());
            assertThat(editors.fellows(id).get(Fellow.EDITOR)).containsExactlyInAnyOrder(joined.id(), third.id());
            assertThat(editors.fellows(id).get(Fellow.READER)).containsExactlyInAnyOrder(joined.id(), third.id());
        });
    }

    private DraftEditor editor() {
        DraftEditor editor = new DraftEditor(desk, id);
        UI.getCurrent().add(editor);
        return editor;
    }

    private ProposalContent stored() {
        return drafts.open(id).draft().content();
    }

    private void saveAs(UserRow who, String path, String value) {
        people.as(who, () -> {
            ProposalDraft draft = drafts.open(id).draft();
            drafts.save(id, new FieldEdit(path, draft.version(), ContentFields.value(draft.content(), path), value));
        });
    }

    private static List<String> keptTexts(com.vaadin.flow.component.Component where) {
        return _find(where, Div.class, spec -> spec.withClasses("kept-text")).stream()
                .map(Div::getText)
                .toList();
    }

    private static TextArea area(DraftEditor editor, String label) {
        open(editor);
        return _get(editor, TextArea.class, spec -> spec.withLabel(label));
    }

    private static TextField text(DraftEditor editor, String label) {
        open(editor);
        return _get(editor, TextField.class, spec -> spec.withLabel(label));
    }

    private static void open(DraftEditor editor) {
        _find(editor, Details.class).forEach(section -> section.setOpened(true));
    }
}
