package org.khorgos.workflow.monitor;

import java.time.LocalDate;

/** The days, both counted, whose visits of steps are looked at; throws IllegalArgumentException when it ends before it begins. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins");
        }
    }
}
