package org.khorgos.workflow.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Messages;

/** What an exported list of processes says, in the reader's language and time zone. */
final class InstanceColumns {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADERS = List.of(
            "proposal",
            "number",
            "state",
            "version",
            "suspended",
            "where",
            "started",
            "endedAt",
            "openTasks",
            "failed");
    private final Messages messages;
    private final Locale language;
    private final ZoneId zone;

    InstanceColumns(Messages messages, Locale language, ZoneId zone) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
    }

    /** One sentence that says what was wanted and when. */
    String filter(InstanceFilter filter, InstanceChoices choices, Instant now) {
        List<String> parts = new ArrayList<>();
        parts.add(text("monitoring.kind." + filter.kind().name()));
        if (!filter.text().isBlank()) {
            parts.add("“" + filter.text().strip() + "”");
        }
        if (filter.stage() != null) {
            parts.add(text("stage." + filter.stage().name()));
        }
        if (filter.version() > 0) {
            parts.add(text("monitoring.version") + " " + filter.version());
        }
        if (!filter.step().isEmpty()) {
            parts.add(step(new InstanceRow.Step(filter.process(), filter.step())));
        }
        if (filter.from() != null || filter.to() != null) {
            parts.add(text("monitoring.started") + " " + day(filter.from()) + " … " + day(filter.to()));
        }
        choices.calls().stream()
                .filter(call -> call.id().equals(filter.call()))
                .forEach(call -> parts.add(call.title()));
        if (!filter.country().isEmpty()) {
            parts.add(CountryNames.of(filter.country(), language));
        }
        return text("monitoring.export.filter", String.join("; ", parts), time(now), zone.getId());
    }

    List<String> headers() {
        return HEADERS.stream().map(name -> text("monitoring." + name)).toList();
    }

    List<? extends @Nullable Object> cells(InstanceRow row) {
        return Arrays.asList(
                row.title().isEmpty() ? text("monitoring.unsent") : row.title(),
                row.number(),
                text("state." + row.state().name()),
                row.version(),
                row.suspended() ? text("monitoring.suspended") : "",
                row.steps().stream().map(this::step).collect(Collectors.joining("; ")),
                time(row.startedAt()),
                time(row.endedAt()),
                row.openTasks(),
                row.failed());
    }

    private String step(InstanceRow.Step step) {
        String key = "bpmn." + step.process() + "." + step.element();
        return text("bpmn." + step.process()) + ": " + (messages.knows(key) ? text(key) : step.element());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(zone));
    }

    private String text(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
