package org.khorgos.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;

/**
 * Who has a proposal in hand: a named person where the reader may know it, else the groups.
 *
 * @param person display name, null when nobody took it or the name is not for the reader
 * @param groups message keys or names of the groups to which it is open, joined by commas
 */
public record TaskHolder(
        Operation kind,
        @Nullable String person,
        String groups,
        Instant since,
        @Nullable Instant dueAt) {}
