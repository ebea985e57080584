package org.khorgos.signature.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Tone;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.signature.VoidedSignature;

/** The answers to earlier texts, which count no more. */
class VoidedList extends Div {
    VoidedList(List<VoidedSignature> rows, UserDirectory users) {
        Map<UserId, UserRow> people =
                users.get(rows.stream().map(VoidedSignature::user).distinct().toList());
        OrderedList list = new OrderedList();
        list.addClassName("signatory-list");
        rows.forEach(row -> list.add(item(row, people)));
        add(new HelpText(getTranslation("proposal.signatories.voided")), list);
    }

    private ListItem item(VoidedSignature row, Map<UserId, UserRow> people) {
        UserRow person = people.get(row.user());
        Formats formats = Formats.here();
        ListItem item = new ListItem(
                new Span(
                        person == null
                                ? "–"
                                : getTranslation("proposal.person", person.displayName(), person.organisationName())),
                new Badge(getTranslation("proposal.signatory.VOIDED"), Tone.NEUTRAL, VaadinIcon.BAN),
                SignatoryList.quiet(getTranslation(
                        "proposal.signatory.voided",
                        getTranslation("proposal.signatory." + row.status()),
                        formats.dateTime(row.answeredAt()),
                        formats.dateTime(row.voidedAt()))));
        if (!row.contentSha256().isEmpty()) {
            item.add(SignatoryList.fingerprint(row.contentSha256()));
        }
        if (!row.reason().isEmpty()) {
            item.add(SignatoryList.quiet(row.reason()));
        }
        return item;
    }
}
