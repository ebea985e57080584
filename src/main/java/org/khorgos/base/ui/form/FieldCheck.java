package org.khorgos.base.ui.form;

import com.vaadin.flow.component.HasValidation;

/** Says at a field that is checked by hand what is wrong with it. */
public final class FieldCheck {
    private FieldCheck() {}

    /** Marks the field with that text unless it is fine, and returns whether it is. */
    public static boolean check(HasValidation field, boolean fine, String otherwise) {
        field.setErrorMessage(fine ? "" : otherwise);
        field.setInvalid(!fine);
        return fine;
    }
}
