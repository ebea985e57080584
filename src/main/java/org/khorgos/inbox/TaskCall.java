package org.khorgos.inbox;

import java.util.UUID;

/** A call to which somebody has tasks. */
public record TaskCall(UUID id, String code) {}
