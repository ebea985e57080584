package org.khorgos.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.khorgos.call.CallRow;

/** The call that the address of a page names, else the first one, with the others to choose from. */
record CallChoice(List<CallRow> all, CallRow shown) {
    private static final String CALL = "call";

    /** Empty when there is no call. */
    static Optional<CallChoice> of(BeforeEnterEvent event, List<CallRow> all) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CALL)
                .orElse("");
        return all.stream()
                .filter(call -> call.id().toString().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(call -> new CallChoice(all, call));
    }

    /** Opens the page of that route for the call that is chosen. */
    Select<CallRow> select(String route) {
        Select<CallRow> select = new Select<>();
        select.setLabel(I18NProvider.translate("review.rounds.call"));
        select.setItems(all);
        select.setItemLabelGenerator(call -> call.title(UI.getCurrent().getLocale()));
        select.setValue(shown);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(route, QueryParameters.of(CALL, change.getValue().id().toString())));
        return select;
    }
}
