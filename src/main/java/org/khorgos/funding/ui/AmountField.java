package org.khorgos.funding.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import org.khorgos.base.Money;
import org.khorgos.base.ui.Formats;

/** An amount in one currency; it says itself what is wrong with it. */
final class AmountField extends BigDecimalField {
    private static final BigDecimal LIMIT = new BigDecimal("1e15");
    private final Span prefix = new Span();
    private String currency = "";

    AmountField(String label, String currency) {
        super(label);
        addClassName("amount-field");
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setPrefixComponent(prefix);
        setValueChangeMode(ValueChangeMode.LAZY);
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
        setCurrency(currency);
    }

    void setCurrency(String newCurrency) {
        currency = newCurrency;
        prefix.setText(newCurrency);
    }

    /** The amount, or nothing when there is none or it is no amount of money. */
    Optional<Money> money() {
        BigDecimal value = getValue();
        boolean usable = value != null
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 2
                && value.compareTo(LIMIT) < 0;
        return usable ? Optional.of(new Money(value, currency)) : Optional.empty();
    }

    /** True when there is an amount of at most the given one; else it shows what is wrong. */
    boolean isAtMost(Money most) {
        return check(money().isEmpty(), "funding.amount.needed")
                && check(
                        !most.covers(money().orElseThrow()),
                        "funding.amount.atMost",
                        Formats.here().money(most));
    }

    /** True when there is an amount of at least the given one; else it shows what is wrong. */
    boolean isAtLeast(Money least) {
        return check(money().isEmpty(), "funding.amount.needed")
                && check(
                        !money().orElseThrow().covers(least),
                        "funding.amount.atLeast",
                        Formats.here().money(least));
    }

    private boolean check(boolean wrong, String key, Object... arguments) {
        setInvalid(wrong);
        setErrorMessage(wrong ? getTranslation(key, arguments) : "");
        return !wrong;
    }
}
