package org.khorgos.workflow.monitor;

import java.time.Instant;

/**
 * What somebody did to a process by hand, from the engine's operation log.
 *
 * @param who display name, or the user name when there is no such user any more
 * @param type such as SetVariable, Suspend, SetJobRetries
 * @param property what was changed, may be empty
 * @param value the new value, may be empty
 * @param reason may be empty
 */
public record OperationRow(
        Instant at, String who, String type, String entity, String property, String value, String reason) {}
