package org.khorgos.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CriterionKind;
import org.khorgos.panel.AssignmentId;
import org.khorgos.review.OverallJudgement;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.review.Weights;

/** An expert's scores and comments on one proposal. */
class ReviewForm extends Div {
    private final ReviewService reviews;
    private final TaskContext context;
    private final Weights weights;
    private final List<CriterionField> scores;
    private final Paragraph sum = new Paragraph();
    private final RadioButtonGroup<Integer> confidence = new RadioButtonGroup<>();
    private final RadioButtonGroup<OverallJudgement> overall = new RadioButtonGroup<>();
    private final TextArea summary = comment("summary");
    private final TextArea forProposers = comment("proposers");
    private final TextArea forCommittee = comment("committee");

    /** @param rules how the proposal's call wants it judged */
    ReviewForm(ReviewService reviews, Assessment rules, TaskContext context) {
        this.reviews = reviews;
        this.context = context;
        weights = Weights.of(rules.criteria());
        scores = Arrays.stream(CriterionKind.values())
                .map(kind -> new CriterionField(kind, rules, this::showSum))
                .toList();
        addClassName("review-form");
        sum.addClassName("form-outlook");
        sum.getElement().setAttribute("aria-live", "polite");
        forProposers.setRequiredIndicatorVisible(true);
        add(
                new PageSection(text("scores"), parts()),
                new PageSection(text("judgement"), overall(), confidence(), summary),
                new PageSection(text("comments"), forProposers, forCommittee));
        showSum();
    }

    private Component[] parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new HelpText(text("scores.help")));
        parts.addAll(scores);
        parts.add(sum);
        return parts.toArray(Component[]::new);
    }

    /** Shows a review that was recalled. */
    void write(ReviewDraft draft) {
        scores.forEach(field -> field.write(draft));
        confidence.setValue(draft.confidence());
        overall.setValue(draft.overall());
        summary.setValue(draft.summary());
        forProposers.setValue(draft.commentProposers());
        forCommittee.setValue(draft.commentCommittee());
    }

    List<Button> decisions() {
        Button submit = new Button(text("done"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(submit);
    }

    private RadioButtonGroup<Integer> confidence() {
        confidence.setLabel(text("confidence"));
        confidence.setItems(1, 2, 3, 4, 5);
        confidence.setItemLabelGenerator(level -> text("confidence." + level));
        return required(confidence);
    }

    private RadioButtonGroup<OverallJudgement> overall() {
        overall.setLabel(text("overall"));
        overall.setItems(OverallJudgement.values());
        overall.setItemLabelGenerator(judgement -> getTranslation("review.overall." + judgement));
        return required(overall);
    }

    private <T> RadioButtonGroup<T> required(RadioButtonGroup<T> group) {
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setRequiredIndicatorVisible(true);
        group.setManualValidation(true);
        group.setErrorMessage(text("choose"));
        group.addValueChangeListener(change -> group.setInvalid(false));
        return group;
    }

    private TextArea comment(String key) {
        TextArea area = new TextArea(text(key));
        area.setHelperText(text(key + ".help"));
        area.setMaxLength(ReviewDraft.COMMENT_MAX);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> area.setInvalid(false));
        return area;
    }

    private void showSum() {
        if (!scores.stream().allMatch(CriterionField::isAnswered)) {
            sum.setText(text("sum.open"));
            return;
        }
        Scores given = given();
        BigDecimal total = weights.total(given);
        Formats formats = Formats.here();
        if (total == null) {
            sum.setText(text("sum.none"));
        } else if (given.complete()) {
            sum.setText(text("sum", formats.number(given.sum(), 1), formats.number(total, 2)));
        } else {
            sum.setText(text("sum.part", formats.number(total, 2), weights.scored(given)));
        }
    }

    private void submit() {
        if (!isComplete()) {
            return;
        }
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(text("sure"));
        sure.setText(text("sure.text"));
        sure.setCancelable(true);
        sure.setCancelText(text("sure.cancel"));
        sure.setConfirmText(text("done"));
        sure.addConfirmListener(confirmed -> write());
        sure.open();
    }

    private boolean isComplete() {
        boolean scored =
                scores.stream().filter(field -> !field.isComplete()).toList().isEmpty();
        if (scored && scores.stream().allMatch(field -> field.score() == null)) {
            scores.get(0).complain(getTranslation("review.unscored.all"));
            scored = false;
        }
        confidence.setInvalid(confidence.isEmpty());
        overall.setInvalid(overall.isEmpty());
        check(summary, false);
        check(forProposers, forProposers.getValue().isBlank());
        check(forCommittee, false);
        boolean judged = !confidence.isInvalid() && !overall.isInvalid();
        return scored
                && judged
                && Stream.of(summary, forProposers, forCommittee).noneMatch(TextArea::isInvalid);
    }

    private void check(TextArea area, boolean missing) {
        boolean tooLong = area.getValue().length() > ReviewDraft.COMMENT_MAX;
        area.setErrorMessage(getTranslation(missing ? "review.comment.missing" : "review.comment.long"));
        area.setInvalid(missing || tooLong);
    }

    private void write() {
        Map<CriterionKind, String> unscored =
                scores.stream().collect(Collectors.toMap(CriterionField::kind, CriterionField::reason));
        ReviewDraft draft = new ReviewDraft(
                given(),
                unscored,
                confidence.getValue(),
                summary.getValue(),
                forProposers.getValue(),
                forCommittee.getValue(),
                overall.getValue());
        context.decide(
                () -> reviews.write(new ProposalId(context.proposal()), AssignmentId.of(context.subject()), draft));
    }

    private Scores given() {
        Map<CriterionKind, BigDecimal> given = new EnumMap<>(CriterionKind.class);
        scores.forEach(field -> {
            BigDecimal score = field.score();
            if (score != null) {
                given.put(field.kind(), score);
            }
        });
        return new Scores(
                given.get(CriterionKind.EXCELLENCE),
                given.get(CriterionKind.IMPACT),
                given.get(CriterionKind.IMPLEMENTATION));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.write." + key, arguments);
    }
}
