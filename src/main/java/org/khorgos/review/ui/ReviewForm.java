package org.khorgos.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;
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
    private final ScoreField excellence;
    private final ScoreField impact;
    private final ScoreField implementation;
    private final Paragraph sum = new Paragraph();
    private final RadioButtonGroup<Integer> confidence = new RadioButtonGroup<>();
    private final RadioButtonGroup<OverallJudgement> overall = new RadioButtonGroup<>();
    private final TextArea forProposers = comment("proposers");
    private final TextArea forCommittee = comment("committee");

    /** @param criteria those of the proposal's call */
    ReviewForm(ReviewService reviews, List<Criterion> criteria, TaskContext context) {
        this.reviews = reviews;
        this.context = context;
        weights = Weights.of(criteria);
        excellence = score(CriterionKind.EXCELLENCE, criteria);
        impact = score(CriterionKind.IMPACT, criteria);
        implementation = score(CriterionKind.IMPLEMENTATION, criteria);
        addClassName("review-form");
        sum.addClassName("form-outlook");
        sum.getElement().setAttribute("aria-live", "polite");
        scores().forEach(field -> field.addValueChangeListener(change -> showSum()));
        forProposers.setRequiredIndicatorVisible(true);
        add(
                new PageSection(
                        text("scores"), new HelpText(text("scores.help")), excellence, impact, implementation, sum),
                new PageSection(text("judgement"), overall(), confidence()),
                new PageSection(text("comments"), forProposers, forCommittee));
        showSum();
    }

    private static ScoreField score(CriterionKind kind, List<Criterion> criteria) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        String usual = I18NProvider.translate("review.criterion." + name + ".help");
        String help = criteria.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> I18NProvider.translate(
                        "review.criterion.weight",
                        Objects.requireNonNullElse(one.weight(), 0),
                        one.guidance().isBlank() ? usual : one.guidance()))
                .orElse(usual);
        return new ScoreField(name, help);
    }

    List<Button> decisions() {
        Button submit = new Button(text("done"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(submit);
    }

    private Stream<ScoreField> scores() {
        return Stream.of(excellence, impact, implementation);
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
        if (scores().anyMatch(ScoreField::isEmpty)) {
            sum.setText(text("sum.open"));
        } else {
            Formats formats = Formats.here();
            sum.setText(text("sum", formats.number(given().sum(), 1), formats.number(weights.total(given()), 2)));
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
        scores().forEach(field -> field.setInvalid(field.isEmpty()));
        confidence.setInvalid(confidence.isEmpty());
        overall.setInvalid(overall.isEmpty());
        check(forProposers, forProposers.getValue().isBlank());
        check(forCommittee, false);
        boolean scored = scores().noneMatch(ScoreField::isInvalid);
        return scored
                && !confidence.isInvalid()
                && !overall.isInvalid()
                && !forProposers.isInvalid()
                && !forCommittee.isInvalid();
    }

    private void check(TextArea area, boolean missing) {
        boolean tooLong = area.getValue().length() > ReviewDraft.COMMENT_MAX;
        area.setErrorMessage(getTranslation(missing ? "review.comment.missing" : "review.comment.long"));
        area.setInvalid(missing || tooLong);
    }

    private void write() {
        ReviewDraft draft = new ReviewDraft(
                given(), confidence.getValue(), forProposers.getValue(), forCommittee.getValue(), overall.getValue());
        reviews.write(new ProposalId(context.proposal()), AssignmentId.of(context.subject()), draft);
        context.done().run();
    }

    private Scores given() {
        return new Scores(excellence.getValue(), impact.getValue(), implementation.getValue());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.write." + key, arguments);
    }
}
