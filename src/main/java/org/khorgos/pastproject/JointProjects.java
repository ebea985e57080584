package org.khorgos.pastproject;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations had a project together, for features that have checked who asks (D5). */
@Component
public class JointProjects {
    private static final String SQL = """
            select a.name_key one_key, a.country one_country, b.name_key other_key, b.country other_country,
              min(concat(p.acronym, ' (', p.project_id, ')')) project
            from past_project_organisation a
            join past_project_participation ta on ta.organisation_id = a.organisation_id
            join past_project p on p.project_id = ta.project_id
            join past_project_participation tb on tb.project_id = ta.project_id
            join past_project_organisation b on b.organisation_id = tb.organisation_id
            where a.name_key in (:ones) and b.name_key in (:others) and a.name_key <> b.name_key
              and (p.end_date is null or p.end_date >= :since) and (p.start_date is null or p.start_date <= :today)
            group by a.name_key, a.country, b.name_key, b.country
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    JointProjects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Pair(String one, String other) {}

    private record Joint(Pair keys, String oneCountry, String otherCountry, String project) {}

    /** Projects of the last 48 months by the organisations that shared them. */
    public static final class Index {
        private final Map<Pair, List<Joint>> joint;

        private Index(Map<Pair, List<Joint>> joint) {
            this.joint = joint;
        }

        /** Acronym and number of one that both took part in; organisations whose country is unknown are told by name. */
        public Optional<String> between(OrganisationName one, OrganisationName other) {
            return joint.getOrDefault(new Pair(one.key(), other.key()), List.of()).stream()
                    .filter(row -> same(row.oneCountry(), one.country()) && same(row.otherCountry(), other.country()))
                    .map(Joint::project)
                    .findFirst();
        }

        private static boolean same(String one, String other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    /**
     * The projects that were under way within the last {@link PastProjectService#JOINT_MONTHS} months of one of the first
     * with one of the second organisations, in one statement; a project whose dates are unknown counts.
     */
    public Index of(Collection<OrganisationName> ones, Collection<OrganisationName> others) {
        List<String> oneKeys = keys(ones);
        List<String> otherKeys = keys(others);
        Map<Pair, List<Joint>> joint = new HashMap<>();
        if (!oneKeys.isEmpty() && !otherKeys.isEmpty()) {
            LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
            jdbc.sql(SQL)
                    .param("ones", oneKeys)
                    .param("others", otherKeys)
                    .param("since", today.minusMonths(PastProjectService.JOINT_MONTHS))
                    .param("today", today)
                    .query((row, number) -> new Joint(
                            new Pair(row.getString("one_key"), row.getString("other_key")),
                            row.getString("one_country"),
                            row.getString("other_country"),
                            Objects.requireNonNull(row.getString("project"))))
                    .list()
                    .forEach(row -> joint.merge(row.keys(), List.of(row), JointProjects::both));
        }
        return new Index(joint);
    }

    private static List<Joint> both(List<Joint> some, List<Joint> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> keys(Collection<OrganisationName> names) {
        return names.stream()
                .filter(name -> !name.isUnknown())
                .map(OrganisationName::key)
                .distinct()
                .sorted()
                .toList();
    }
}
