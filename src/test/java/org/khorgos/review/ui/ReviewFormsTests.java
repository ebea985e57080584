package org.khorgos.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.call.CallLanguage;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.LevelTexts;
import org.khorgos.panel.AssignmentId;
import org.khorgos.review.CriteriaService;
import org.khorgos.review.OverallJudgement;
import org.khorgos.review.RecallService;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.testing.Screens;

@SuppressWarnings("unchecked") // the generic fields are found by their labels
class ReviewFormsTests {
    private final ProposalId id = ProposalId.next();
    private final AssignmentId assignment = AssignmentId.next();
    private final ReviewService reviews = mock(ReviewService.class);
    private final RecallService recalls = mock(RecallService.class);
    private final CriteriaService criteria = mock(CriteriaService.class);
    private final List<String> done = new ArrayList<>();
    private final TaskContext context = new TaskContext(id.value(), assignment.toString(), () -> done.add("done"));

    @BeforeEach
    void open() {
        Screens.open();
        when(criteria.criteria(id)).thenReturn(new Assessment(List.of(), List.of()));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void each_criterion_says_what_it_weighs_in_the_call_and_what_to_look_at() {
        when(criteria.criteria(id))
                .thenReturn(new Assessment(
                        List.of(
                                new Criterion(CriterionKind.EXCELLENCE, 70, "Is the method sound?"),
                                new Criterion(CriterionKind.IMPACT, 30, "")),
                        List.of()));
        show(new WriteReviewTask(reviews, recalls, criteria).create(context));

        assertThat(score("Excellence").getHelperText()).isEqualTo("Weight in this call: 70 %. Is the method sound?");
        assertThat(score("Impact").getHelperText())
                .startsWith("Weight in this call: 30 %. ")
                .hasSizeGreaterThan(40);
        assertThat(score("Implementation").getHelperText()).doesNotContain("Weight");
    }

    @Test
    void an_empty_review_is_marked_at_every_field() {
        show(new WriteReviewTask(reviews, recalls, criteria).create(context));
        _click(_get(Button.class, spec -> spec.withText("Submit review")));
        assertThat(score("Excellence").isInvalid()).isTrue();
        assertThat(score("Impact").getErrorMessage()).isEqualTo("Choose one.");
        assertThat(_get(RadioButtonGroup.class, spec -> spec.withLabel("What do you advise?"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("For the proposers"))
                        .getErrorMessage())
                .isEqualTo("Write something that the proposers can use.");
        verify(reviews, never()).write(any(), any(), any());
    }

    @Test
    void a_review_shows_its_sum_and_is_submitted_after_a_question() {
        when(criteria.criteria(id))
                .thenReturn(new Assessment(
                        List.of(
                                new Criterion(CriterionKind.EXCELLENCE, 40, ""),
                                new Criterion(CriterionKind.IMPACT, 30, ""),
                                new Criterion(CriterionKind.IMPLEMENTATION, 30, "")),
                        List.of()));
        show(new WriteReviewTask(reviews, recalls, criteria).create(context));
        _setValue(score("Excellence"), new BigDecimal("4.5"));
        _setValue(score("Impact"), new BigDecimal("3.5"));
        _setValue(score("Implementation"), new BigDecimal("3.0"));
        assertThat(score("Excellence").getHelperText()).startsWith("Addressed very well");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("form-outlook"))
                        .getText())
                .isEqualTo("Sum: 11 of 15. By the weights of the call: 3.75 of 5.");
        choose();
        _click(_get(Button.class, spec -> spec.withText("Submit review")));
        verify(reviews, never()).write(any(), any(), any());
        _fireConfirm(_get(ConfirmDialog.class));
        ReviewDraft draft = new ReviewDraft(Scores.of("4.5", "3.5", "3.0"), 4, "Sound.", "", OverallJudgement.FUND);
        verify(reviews).write(id, assignment, draft);
        assertThat(done).hasSize(1);
    }

    @Test
    void a_criterion_that_cannot_be_judged_needs_a_reason_and_leaves_the_total() {
        when(criteria.criteria(id))
                .thenReturn(new Assessment(
                        List.of(
                                new Criterion(CriterionKind.EXCELLENCE, 40, ""),
                                new Criterion(CriterionKind.IMPACT, 30, ""),
                                new Criterion(CriterionKind.IMPLEMENTATION, 30, "")),
                        List.of()));
        show(new WriteReviewTask(reviews, recalls, criteria).create(context));
        _setValue(score("Excellence"), new BigDecimal("4.5"));
        _setValue(score("Impact"), new BigDecimal("3.5"));
        _setValue(_get(Checkbox.class, spec -> spec.withId("review-unscored-implementation")), true);
        assertThat(score("Implementation").isEnabled()).isFalse();
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("form-outlook"))
                        .getText())
                .startsWith("By the weights of the call: 4.07 of 5.")
                .contains("70 % of 100 %");
        choose();
        _click(_get(Button.class, spec -> spec.withText("Submit review")));
        TextField reason = _get(TextField.class, spec -> spec.withId("review-reason-implementation"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Say why you cannot judge this criterion.");
        _setValue(reason, "I know no costs.");
        _click(_get(Button.class, spec -> spec.withText("Submit review")));
        _fireConfirm(_get(ConfirmDialog.class));
        ReviewDraft draft = new ReviewDraft(
                Scores.of("4.5", "3.5", ""),
                Map.of(CriterionKind.IMPLEMENTATION, "I know no costs."),
                4,
                "",
                "Sound.",
                "",
                OverallJudgement.FUND);
        verify(reviews).write(id, assignment, draft);
    }

    @Test
    void a_recalled_review_comes_back_with_all_that_was_written() {
        ReviewDraft before = new ReviewDraft(
                Scores.of("4.5", "3.5", ""),
                Map.of(CriterionKind.IMPLEMENTATION, "I know no costs."),
                4,
                "Timely.",
                "Sound.",
                "Solid team.",
                OverallJudgement.FUND);
        when(recalls.recalled(id, assignment)).thenReturn(Optional.of(before));
        show(new WriteReviewTask(reviews, recalls, criteria).create(context));
        _click(_get(Button.class, spec -> spec.withText("Submit review")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(reviews).write(id, assignment, before);
    }

    @Test
    void every_level_is_described_beside_its_criterion() {
        show(new WriteReviewTask(reviews, recalls, criteria).create(context));
        assertThat(_find(ListItem.class)).hasSize(18);
        assertThat(_find(ListItem.class).get(0).getText())
                .isEqualTo("5 – excellent: Addressed in every respect; any shortcoming is minor.");
    }

    @Test
    void levels_that_the_call_describes_stand_in_its_words_and_all_others_in_the_standard_ones() {
        LevelTexts english = new LevelTexts(
                CriterionKind.EXCELLENCE, CallLanguage.ENGLISH, "Opens a field", "D", "C", "B", "A", "Nothing new");
        LevelTexts russian =
                new LevelTexts(CriterionKind.IMPACT, CallLanguage.RUSSIAN, "Открывает", "Д", "В", "Б", "А", "Ничего");
        when(criteria.criteria(id))
                .thenReturn(new Assessment(List.of(), List.of()).describing(List.of(english, russian)));
        show(new WriteReviewTask(reviews, recalls, criteria).create(context));
        assertThat(_find(ListItem.class).get(0).getText()).isEqualTo("5 – excellent: Opens a field");
        assertThat(_find(ListItem.class).get(6).getText()).startsWith("5 – excellent: Addressed in every respect");
        _setValue(score("Excellence"), new BigDecimal("0.5"));
        _setValue(score("Impact"), new BigDecimal("0.5"));
        assertThat(score("Excellence").getHelperText()).isEqualTo("Nothing new");
        assertThat(score("Impact").getHelperText()).startsWith("Not addressed");
    }

    private void choose() {
        _setValue(
                (RadioButtonGroup<OverallJudgement>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("What do you advise?")),
                OverallJudgement.FUND);
        _setValue(
                (RadioButtonGroup<Integer>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("How well do you know the field?")),
                4);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("For the proposers")), "Sound.");
    }

    private static ScoreField score(String label) {
        return _get(ScoreField.class, spec -> spec.withLabel(label));
    }

    private static void show(TaskForm form) {
        UI.getCurrent().add(form.content());
        form.decisions().forEach(UI.getCurrent()::add);
    }
}
