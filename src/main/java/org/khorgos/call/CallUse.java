package org.khorgos.call;

import java.util.Map;
import java.util.UUID;

/** What the feature that writes proposals tells about the use of calls. */
public interface CallUse {
    /** How many proposals were begun in each call; calls without any are left out. */
    Map<UUID, Long> proposals();
}
