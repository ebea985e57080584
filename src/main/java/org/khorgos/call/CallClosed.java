package org.khorgos.call;

import java.time.Instant;
import java.util.UUID;
import org.khorgos.base.Audited;

/** A call ended before or after its cut-off; nothing can be sent to it any more. */
public record CallClosed(UUID call, Instant at) implements Audited {
    @Override
    public String subject() {
        return call.toString();
    }
}
