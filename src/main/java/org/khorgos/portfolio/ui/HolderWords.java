package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.Formats;
import org.khorgos.workflow.TaskHolder;

/** Says in plain words who holds a proposal, since when and until when. */
final class HolderWords {
    private HolderWords() {}

    /** One line for each step that is open, or a sentence when nobody has to do anything. */
    static Component of(ProposalState state, Instant since, List<TaskHolder> holders, Instant now) {
        Div words = new Div();
        words.addClassName("holder-list");
        if (holders.isEmpty()) {
            words.add(new Span(nobody(state, since)));
        }
        grouped(holders).forEach((what, same) -> words.add(line(what, same, now)));
        return words;
    }

    private static Map<String, List<TaskHolder>> grouped(List<TaskHolder> holders) {
        return holders.stream()
                .collect(Collectors.groupingBy(HolderWords::what, LinkedHashMap::new, Collectors.toList()));
    }

    private static Component line(String what, List<TaskHolder> same, Instant now) {
        TaskHolder longest = same.get(0);
        String date = Formats.here().date(longest.since());
        Span words = new Span(
                same.size() == 1
                        ? text("portfolio.holder.since", what, date)
                        : text("portfolio.holder.several", what, same.size(), date));
        Div line = new Div(words);
        line.addClassName("holder-line");
        if (longest.dueAt() != null) {
            line.add(DueBadge.of(longest.dueAt(), now));
        }
        return line;
    }

    private static String what(TaskHolder holder) {
        String task = text("task." + holder.kind().name());
        return text("portfolio.holder.with", task, holder.person() == null ? roles(holder.groups()) : holder.person());
    }

    private static String roles(String roles) {
        return Arrays.stream(roles.split(","))
                .map(role -> text("identity.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static String nobody(ProposalState state, Instant since) {
        String date = Formats.here().date(since);
        if (state == ProposalState.DRAFT) {
            return text("portfolio.holder.draft", date);
        }
        if (state == ProposalState.RESERVE) {
            return text("portfolio.holder.reserve", date);
        }
        return text(state.ended() ? "portfolio.holder.over" : "portfolio.holder.nobody", date);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
