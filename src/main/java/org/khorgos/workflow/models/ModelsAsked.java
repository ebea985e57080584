package org.khorgos.workflow.models;

import java.time.Instant;
import org.khorgos.base.Audited;

/** An administrator wants changed models put to work. */
public record ModelsAsked(ModelChangeId change, Instant at) implements Audited {
    @Override
    public String subject() {
        return change.toString();
    }
}
