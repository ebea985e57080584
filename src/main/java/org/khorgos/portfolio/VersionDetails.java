package org.khorgos.portfolio;

import java.time.Instant;

/** A submitted version and who wrote it; numbers count from 1. */
public record VersionDetails(int number, String writtenBy, Instant createdAt) {}
