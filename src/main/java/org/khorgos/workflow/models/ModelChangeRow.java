package org.khorgos.workflow.models;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * Changed models that a release of the software brought; its times are UTC.
 *
 * @param asked who asked for them, null as long as nobody did
 * @param reason why they are asked for, empty as long as nobody asked
 * @param decidedByName who released or dropped them, null while they wait and when something later took their place
 * @param word why they were dropped, else empty
 */
public record ModelChangeRow(
        ModelChangeId id,
        Status status,
        Instant foundAt,
        @Nullable Asked asked,
        String reason,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String word) {
    /** Who asked for the change and when (UTC). */
    public record Asked(UserId by, String name, Instant at) {}

    /** What has become of a change. */
    public enum Status {
        FOUND,
        ASKED,
        RELEASED,
        DROPPED,
        /** Other models took its place: a later release of the software, or one that was put to work at once. */
        OVERTAKEN
    }

    /** True while it is neither released nor dropped nor overtaken. */
    public boolean waiting() {
        return status == Status.FOUND || status == Status.ASKED;
    }
}
