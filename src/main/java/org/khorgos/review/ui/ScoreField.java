package org.khorgos.review.ui;

import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.khorgos.base.ui.Formats;

/** A score from 0 to 5 in half steps for one criterion; under it stands what the chosen level means. */
class ScoreField extends Select<BigDecimal> {
    private static final int STEPS = 10;

    /**
     * @param criterion part of the message keys: excellence, impact or implementation
     * @param help what to look at, until a level is chosen
     * @param levels what the levels mean
     */
    ScoreField(String criterion, String help, Levels levels) {
        addClassName("score-field");
        setLabel(getTranslation("review.criterion." + criterion));
        setItems(IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> BigDecimal.valueOf(step * 5L, 1))
                .toList());
        setItemLabelGenerator(score -> score == null ? "" : label(score, levels));
        setHelperText(help);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setErrorMessage(getTranslation("review.write.choose"));
        addValueChangeListener(change -> {
            setInvalid(false);
            setHelperText(isEmpty() ? help : levels.text(level(getValue())));
        });
    }

    private static String label(BigDecimal score, Levels levels) {
        return Formats.here().number(score, 1) + " – " + levels.name(level(score));
    }

    private static int level(BigDecimal score) {
        return score.setScale(0, RoundingMode.DOWN).intValueExact();
    }
}
