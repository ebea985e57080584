package org.khorgos.workflow.models;

import java.time.Instant;
import org.khorgos.base.Audited;

/** A second administrator has put changed models to work. */
public record ModelsReleased(ModelChangeId change, Instant at) implements Audited {
    @Override
    public String subject() {
        return change.toString();
    }
}
