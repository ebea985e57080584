package org.khorgos.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * A time in the committee as the secretary enters it.
 *
 * @param lastDay the last whole day, null for no end
 * @param substituteFor the member in whose place the person comes, null for a member of their own
 */
public record TermDraft(
        UserId person,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UserId substituteFor) {}
