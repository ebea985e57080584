package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khorgos.base.Messages;
import org.khorgos.portfolio.HistoryRow;

/** Says what an event means; for one without words of its own it says so. */
final class EventWords {
    private static final List<String> TURNS = List.of(
            "outcome", "confirmation", "decision", "result", "accepted", "approved", "committed", "consent", "taken");
    private final Messages messages;

    EventWords(Messages messages) {
        this.messages = messages;
    }

    String of(HistoryRow row) {
        if (row.action().equals("ProposalStateChanged")) {
            return I18NProvider.translate("event.ProposalStateChanged", state(row, "from"), state(row, "to"));
        }
        String side = row.facts().get("side");
        String key = "event." + row.action() + (side == null ? "" : "." + side);
        return TURNS.stream()
                .map(row.facts()::get)
                .filter(Objects::nonNull)
                .map(turn -> key + "." + turn)
                .filter(messages::knows)
                .findFirst()
                .or(() -> messages.knows(key) ? Optional.of(key) : Optional.empty())
                .map(known -> I18NProvider.translate(known))
                .orElseGet(() -> I18NProvider.translate("event.other", row.action()));
    }

    private static String state(HistoryRow row, String fact) {
        return I18NProvider.translate("state." + row.facts().getOrDefault(fact, ""));
    }
}
