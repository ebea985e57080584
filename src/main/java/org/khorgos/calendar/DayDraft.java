package org.khorgos.calendar;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** A day to be put into a calendar. */
public record DayDraft(LocalDate day, DayKind kind, @Valid DayName name, DayStatus status) {}
