package org.khorgos.proposal;

import java.time.Instant;
import org.khorgos.identity.UserId;

/**
 * A submitted version of a proposal; numbers count from 1.
 *
 * @param fingerprint SHA-256 of its text and documents, which is what was signed
 */
public record VersionRow(int number, String fingerprint, UserId createdBy, Instant createdAt) {}
