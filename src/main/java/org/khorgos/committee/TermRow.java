package org.khorgos.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in the committee with its names.
 *
 * @param lastDay the last whole day, null for no end
 * @param substituteFor the name of the member in whose place the person comes; empty for a member of their own
 * @param running whether it covers today
 */
public record TermRow(
        UUID id,
        String person,
        String organisation,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String substituteFor,
        boolean running) {}
