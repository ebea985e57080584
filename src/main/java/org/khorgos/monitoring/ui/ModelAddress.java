package org.khorgos.monitoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.khorgos.workflow.monitor.Period;

/** The heat and the period of a model's picture as the query of its address; what is unknown falls back to the last 90 days. */
record ModelAddress(Heat heat, Period period) {
    private static final int USUAL = 90;

    static ModelAddress of(QueryParameters query, LocalDate today) {
        LocalDate to = day(query, "to").orElse(today);
        LocalDate from = day(query, "from").orElse(to.minusDays(USUAL - 1L));
        Heat heat = query.getSingleParameter("heat")
                .flatMap(text -> Arrays.stream(Heat.values())
                        .filter(value -> value.name().equals(text))
                        .findFirst())
                .orElse(Heat.VISITS);
        return new ModelAddress(heat, from.isAfter(to) ? new Period(to, from) : new Period(from, to));
    }

    QueryParameters query() {
        return QueryParameters.simple(Map.of(
                "heat", heat.name(),
                "from", period.from().toString(),
                "to", period.to().toString()));
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
