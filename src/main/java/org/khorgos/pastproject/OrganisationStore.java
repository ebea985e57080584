package org.khorgos.pastproject;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes organisations, each once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrganisationStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OrganisationStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The numbers of these organisations by identity; unknown ones are added. */
    Map<String, Long> numbers(Collection<OrganisationName> organisations) {
        Map<String, OrganisationName> wanted = new HashMap<>();
        organisations.forEach(organisation -> wanted.putIfAbsent(organisation.identity(), organisation));
        Map<String, Long> numbers = known(wanted.keySet());
        List<OrganisationName> added = wanted.entrySet().stream()
                .filter(entry -> !numbers.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!added.isEmpty()) {
            batches.batchUpdate(
                    "insert into past_project_organisation (identity, pic, name, name_key, country) "
                            + "values (?, ?, ?, ?, ?)",
                    added.stream().map(OrganisationStore::values).toList());
            numbers.putAll(known(added.stream().map(OrganisationName::identity).toList()));
        }
        return numbers;
    }

    private Map<String, Long> known(Collection<String> identities) {
        Map<String, Long> numbers = new HashMap<>();
        if (!identities.isEmpty()) {
            jdbc.sql("select identity, organisation_id from past_project_organisation where identity in (:identities)")
                    .param("identities", identities)
                    .query(row -> {
                        numbers.put(row.getString("identity"), row.getLong("organisation_id"));
                    });
        }
        return numbers;
    }

    private static @Nullable Object[] values(OrganisationName organisation) {
        return new @Nullable Object[] {
            organisation.identity(),
            organisation.pic().isEmpty() ? null : organisation.pic(),
            organisation.name(),
            organisation.key(),
            organisation.country()
        };
    }
}
