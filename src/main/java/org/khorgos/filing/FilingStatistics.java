package org.khorgos.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the proposals that were submitted for the session of one year or, where a call has no sessions, to the
 * calls of that year. Received are those about which two people have decided; the percentages of each list add up to
 * 100.0.
 *
 * @param waiting submitted, but not decided about yet
 * @param ended withdrawn or lapsed before anybody decided
 * @param outcomes filed, merged and converted ones
 * @param proposers filed ones by who stands behind them
 * @param classes filed ones by class; the name is empty where nobody said one
 * @param countries received ones by partner country, the largest number first
 */
public record FilingStatistics(
        int year,
        long received,
        long waiting,
        long ended,
        List<Line> outcomes,
        List<Line> proposers,
        List<Line> classes,
        List<CountryLine> countries) {
    public FilingStatistics {
        outcomes = List.copyOf(outcomes);
        proposers = List.copyOf(proposers);
        classes = List.copyOf(classes);
        countries = List.copyOf(countries);
    }

    /**
     * One line of a list.
     *
     * @param name of an enum's value
     */
    public record Line(String name, long count, BigDecimal percent) {
        static List<Line> of(Map<String, Long> counts) {
            List<BigDecimal> shares = Shares.of(List.copyOf(counts.values()));
            List<Line> lines = new ArrayList<>();
            counts.forEach((name, count) -> lines.add(new Line(name, count, shares.get(lines.size()))));
            return lines;
        }
    }

    /**
     * What became of the proposals with one partner country.
     *
     * @param country ISO 3166-1 alpha-2, empty where none was named
     */
    public record CountryLine(
            String country, long received, long filed, long merged, long converted, BigDecimal percent) {}

    /** How many of the received ones had that outcome. */
    public long count(FilingOutcome outcome) {
        return outcomes.stream()
                .filter(line -> line.name().equals(outcome.name()))
                .mapToLong(Line::count)
                .sum();
    }

    /** True when filed, merged and converted ones are all that were received. */
    public boolean addsUp() {
        return outcomes.stream().mapToLong(Line::count).sum() == received;
    }
}
