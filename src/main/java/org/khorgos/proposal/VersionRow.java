package org.khorgos.proposal;

import java.time.Instant;
import org.khorgos.identity.UserId;

/** A submitted version of a proposal; numbers count from 1. */
public record VersionRow(int number, String contentSha256, UserId createdBy, Instant createdAt) {}
