package org.khorgos.draft.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.base.ui.Formats;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ConflictRow;
import org.khorgos.draft.ConflictRow.Choice;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/** The fields that two people changed at once: both texts beside each other, to choose from. */
class ConflictPanel extends Div {
    private final DraftDesk drafts;
    private final SerializableBiConsumer<ConflictRow, Choice> chosen;
    private List<ConflictRow> shown = List.of();

    ConflictPanel(DraftDesk drafts, SerializableBiConsumer<ConflictRow, Choice> chosen) {
        this.drafts = drafts;
        this.chosen = chosen;
        addClassName("conflict-panel");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", getTranslation("proposal.conflict.title"));
        setVisible(false);
    }

    /** @param stored the draft, which holds the one of the two texts */
    void show(List<ConflictRow> rows, ProposalContent stored) {
        boolean more = rows.size() > shown.size();
        shown = rows;
        removeAll();
        setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("proposal.conflict.title")), new Paragraph(getTranslation("proposal.conflict.help")));
        Map<UserId, UserRow> people = drafts.people(rows.stream()
                .flatMap(row -> Stream.of(row.mineBy(), row.theirsBy()))
                .distinct()
                .toList());
        rows.forEach(row -> add(card(row, stored, people)));
        if (more) {
            scrollIntoView();
        }
    }

    private Div card(ConflictRow row, ProposalContent stored, Map<UserId, UserRow> people) {
        String theirs = ContentFields.value(stored, row.path());
        Div card = new Div(
                new Div(ValueTexts.name(row.path())),
                new SideBySide()
                        .text(
                                who(people, row.theirsBy(), row.theirsAt()),
                                ValueTexts.of(row.path(), theirs),
                                button("proposal.conflict.theirs", row, Choice.THEIRS))
                        .text(
                                who(people, row.mineBy(), row.mineAt()),
                                ValueTexts.of(row.path(), row.mine()),
                                button("proposal.conflict.mine", row, Choice.MINE)));
        card.addClassName("conflict-card");
        return card;
    }

    private Button button(String key, ConflictRow row, Choice choice) {
        Button button = new Button(getTranslation(key), click -> chosen.accept(row, choice));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private String who(Map<UserId, UserRow> people, UserId user, Instant at) {
        UserRow person = people.get(user);
        return getTranslation(
                "proposal.conflict.who",
                person == null ? "–" : person.displayName(),
                Formats.here().dateTime(at));
    }
}
