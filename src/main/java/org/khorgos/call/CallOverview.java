package org.khorgos.call;

import java.util.UUID;

/**
 * A call in the list of those who look after calls.
 *
 * @param version number of the version in force, 0 before the first
 * @param changed true when something is written that is not published yet
 * @param rules those in force, or those of the draft before the first version
 * @param proposals how many were begun
 */
public record CallOverview(
        UUID id,
        String code,
        int year,
        CallState state,
        int version,
        boolean changed,
        CallRules rules,
        long proposals) {}
