package org.khorgos.base.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Words that go with a decision; it says itself when they are missing. */
public final class ReasonField extends TextArea {
    private final String missing;
    private int shortest = 1;

    /** @param missing what to say when nothing was written where words are needed */
    public ReasonField(String label, int maxLength, String missing) {
        super(label);
        this.missing = missing;
        addClassName("reason-field");
        setMaxLength(maxLength);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setWidthFull();
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Asks for at least so many characters. */
    public ReasonField atLeast(int characters) {
        shortest = characters;
        setMinLength(characters);
        return this;
    }

    /** What was written, without outer blanks. */
    public String text() {
        return getValue().strip();
    }

    /** True when enough was written; else it shows what is missing and takes the focus. */
    public boolean isGiven() {
        boolean given = text().length() >= shortest;
        setErrorMessage(missing);
        setInvalid(!given);
        if (!given) {
            focus();
        }
        return given;
    }
}
