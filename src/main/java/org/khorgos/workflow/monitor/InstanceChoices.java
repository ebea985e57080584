package org.khorgos.workflow.monitor;

import java.util.List;
import java.util.UUID;

/**
 * What the filters of the list of processes offer.
 *
 * @param countries ISO 3166-1 alpha-2 of partners
 * @param versions of the main model, the newest first
 */
public record InstanceChoices(
        List<Call> calls, List<String> countries, List<Integer> versions, List<InstanceRow.Step> steps) {
    /** A call with its title in the reader's language. */
    public record Call(UUID id, String title) {}

    public InstanceChoices {
        calls = List.copyOf(calls);
        countries = List.copyOf(countries);
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }
}
