package org.khorgos.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Formats;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.review.ReviewDraft;

/** The score for one criterion with what its levels mean, or the reason why the expert gives none. */
class CriterionField extends Div {
    private final CriterionKind kind;
    private final Levels levels;
    private final ScoreField score;
    private final Checkbox unscored = new Checkbox(I18NProvider.translate("review.unscored"));
    private final TextField reason = new TextField(I18NProvider.translate("review.unscored.reason"));

    /**
     * @param rules how the proposal's call wants it judged
     * @param changed is run when a score came or went
     */
    CriterionField(CriterionKind kind, Assessment rules, SerializableRunnable changed) {
        this.kind = kind;
        String name = kind.name().toLowerCase(Locale.ROOT);
        addClassName("form-fields");
        levels = new Levels(rules.levels(kind, getLocale()).orElse(null));
        score = new ScoreField(name, help(name, rules.criteria()), levels);
        score.setId("review-" + name);
        unscored.setId("review-unscored-" + name);
        unscored.setAriaLabel(getTranslation("review.unscored.of", getTranslation("review.criterion." + name)));
        reason.setId("review-reason-" + name);
        reason.setMaxLength(ReviewDraft.REASON_MAX);
        reason.setHelperText(getTranslation("review.unscored.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("review.unscored.missing"));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addClassName("wide-field");
        reason.setVisible(false);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        unscored.addValueChangeListener(change -> {
            show(change.getValue());
            changed.run();
        });
        score.addValueChangeListener(change -> changed.run());
        add(score, unscored, reason, levels(name));
    }

    private static String help(String name, List<Criterion> criteria) {
        String usual = I18NProvider.translate("review.criterion." + name + ".help");
        return criteria.stream()
                .filter(one -> one.kind().name().equalsIgnoreCase(name))
                .findFirst()
                .map(one -> I18NProvider.translate(
                        "review.criterion.weight",
                        one.weight() == null ? 0 : one.weight(),
                        one.guidance().isBlank() ? usual : one.guidance()))
                .orElse(usual);
    }

    private Details levels(String name) {
        UnorderedList list = new UnorderedList();
        IntStream.rangeClosed(0, Levels.MAX)
                .map(step -> Levels.MAX - step)
                .mapToObj(level -> new ListItem(getTranslation(
                        "review.level.line", Formats.here().number(level), levels.name(level), levels.text(level))))
                .forEach(list::add);
        Details shown = new Details(getTranslation("review.levels", getTranslation("review.criterion." + name)), list);
        shown.addClassName("wide-field");
        return shown;
    }

    private void show(boolean without) {
        if (without) {
            score.clear();
        }
        score.setEnabled(!without);
        score.setInvalid(false);
        reason.setVisible(without);
        if (!without) {
            reason.clear();
        }
    }

    /** Shows what was written before. */
    void write(ReviewDraft draft) {
        String without = draft.unscored().getOrDefault(kind, "");
        unscored.setValue(!without.isEmpty());
        reason.setValue(without);
        score.setValue(draft.scores().of(kind));
    }

    CriterionKind kind() {
        return kind;
    }

    /** Null where the expert gives none. */
    @Nullable
    BigDecimal score() {
        return score.getValue();
    }

    /** Why the expert gives none; empty with a score. */
    String reason() {
        return unscored.getValue() ? reason.getValue() : "";
    }

    /** True when there is a score or the expert says that there is none. */
    boolean isAnswered() {
        return unscored.getValue() || !score.isEmpty();
    }

    /** Marks what is missing, at the field that lacks it. */
    boolean isComplete() {
        score.setInvalid(!isAnswered());
        reason.setInvalid(unscored.getValue() && reason.getValue().isBlank());
        return !score.isInvalid() && !reason.isInvalid();
    }

    /** Says at the score that at least one criterion needs one. */
    void complain(String message) {
        unscored.setErrorMessage(message);
        unscored.setInvalid(true);
    }
}
