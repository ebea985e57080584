package org.khorgos.workflow.models;

import java.util.UUID;

/** Identifies a change of models. */
public record ModelChangeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
