package org.khorgos.base.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The one of several that the address of a page names, else the first one, with the others to choose from.
 *
 * @param parameter names it in the address, by its id
 */
public record AddressChoice<T>(String parameter, SerializableFunction<T, UUID> id, List<T> all, T shown) {
    /** Empty when there is none at all. */
    public static <T> Optional<AddressChoice<T>> of(
            BeforeEnterEvent event, String parameter, List<T> all, SerializableFunction<T, UUID> id) {
        return of(event, parameter, all, id, one -> true);
    }

    /**
     * The same; where the address names none, the first of those that have something to show, if any has. Empty when there
     * is none at all.
     */
    public static <T> Optional<AddressChoice<T>> of(
            BeforeEnterEvent event,
            String parameter,
            List<T> all,
            SerializableFunction<T, UUID> id,
            Predicate<T> shows) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .orElse("");
        return all.stream()
                .filter(one -> id.apply(one).toString().equals(asked))
                .findFirst()
                .or(() -> all.stream().filter(shows).findFirst())
                .or(() -> all.stream().findFirst())
                .map(shown -> new AddressChoice<>(parameter, id, all, shown));
    }

    /** Opens the page of that route for the one that is chosen. */
    public Select<T> select(String route, String label, ItemLabelGenerator<T> words) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(all);
        select.setItemLabelGenerator(words);
        select.setValue(shown);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        route,
                        QueryParameters.of(
                                parameter, id.apply(change.getValue()).toString())));
        return select;
    }
}
