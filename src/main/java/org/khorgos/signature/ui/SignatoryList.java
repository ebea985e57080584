package org.khorgos.signature.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.signature.SignatoryRow;

/** Who signs, who signed what and when. */
class SignatoryList extends Div {
    private static final int SHOWN_OF_HASH = 16;

    SignatoryList(List<SignatoryRow> rows, UserDirectory users) {
        Map<UserId, UserRow> people =
                users.get(rows.stream().map(SignatoryRow::user).toList());
        OrderedList list = new OrderedList();
        list.addClassName("signatory-list");
        rows.forEach(row -> list.add(item(row, people)));
        add(list);
    }

    private ListItem item(SignatoryRow row, Map<UserId, UserRow> people) {
        UserRow person = people.get(row.user());
        Span name = new Span(
                person == null
                        ? "–"
                        : getTranslation("proposal.person", person.displayName(), person.organisationName()));
        ListItem item = new ListItem(name, badge(row));
        if (row.answeredAt() != null) {
            item.add(quiet(Formats.here().dateTime(row.answeredAt())));
        }
        if (!row.contentSha256().isEmpty()) {
            item.add(fingerprint(row.contentSha256()));
        }
        if (!row.reason().isEmpty()) {
            item.add(quiet(row.reason()));
        }
        return item;
    }

    private Component badge(SignatoryRow row) {
        String text = getTranslation("proposal.signatory." + row.status().name());
        return switch (row.status()) {
            case FIRST, SIGNED -> new Badge(text, Tone.DONE, VaadinIcon.PENCIL);
            case WAITING -> new Badge(text, Tone.ATTENTION, VaadinIcon.CLOCK);
            case DECLINED -> new Badge(text, Tone.REFUSED, VaadinIcon.CLOSE_CIRCLE);
            case LAPSED -> new Badge(text, Tone.NEUTRAL, VaadinIcon.HOURGLASS_END);
        };
    }

    static Span fingerprint(String sha256) {
        Span hash = quiet(I18NProvider.translate("proposal.fingerprint", sha256.substring(0, SHOWN_OF_HASH)));
        hash.setTitle("SHA-256 " + sha256);
        return hash;
    }

    static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet-status");
        return span;
    }
}
