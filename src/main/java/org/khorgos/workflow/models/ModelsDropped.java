package org.khorgos.workflow.models;

import java.time.Instant;
import org.khorgos.base.Audited;

/** Changed models will not be put to work. */
public record ModelsDropped(ModelChangeId change, Instant at) implements Audited {
    @Override
    public String subject() {
        return change.toString();
    }
}
