package org.khorgos.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The field above a list in which one types what to look for; the list follows while one types. */
public final class SearchField extends TextField {
    /** The words stand in the empty field and are its name for those who do not see it. */
    public SearchField(String words) {
        setPlaceholder(words);
        setAriaLabel(words);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}
