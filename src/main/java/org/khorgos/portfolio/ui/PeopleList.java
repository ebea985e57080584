package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;
import org.khorgos.portfolio.PersonRow;
import org.khorgos.signature.SignatoryStatus;

/** Who signs a proposal and how far they are with it. */
final class PeopleList {
    private PeopleList() {}

    static Component of(List<PersonRow> people) {
        UnorderedList list = new UnorderedList();
        list.addClassName("people-list");
        people.forEach(person -> list.add(item(person)));
        return list;
    }

    private static ListItem item(PersonRow person) {
        Span name = new Span(person.name());
        name.addClassName("card-title");
        Span organisation = new Span(person.organisation());
        organisation.addClassName("card-line");
        return new ListItem(name, badge(person.status()), organisation);
    }

    private static Badge badge(SignatoryStatus status) {
        String text = I18NProvider.translate("proposal.signatory." + status.name());
        return switch (status) {
            case FIRST -> new Badge(text, Tone.INFO, VaadinIcon.PENCIL);
            case WAITING -> new Badge(text, Tone.ATTENTION, VaadinIcon.HOURGLASS);
            case SIGNED -> new Badge(text, Tone.DONE, VaadinIcon.CHECK);
            case DECLINED -> new Badge(text, Tone.REFUSED, VaadinIcon.CLOSE);
            case LAPSED -> new Badge(text, Tone.NEUTRAL, VaadinIcon.TIMER);
        };
    }
}
