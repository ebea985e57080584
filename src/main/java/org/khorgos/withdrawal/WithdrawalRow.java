package org.khorgos.withdrawal;

import java.time.Instant;
import org.khorgos.identity.UserId;

/** A request to withdraw that waits for the office's answer. */
public record WithdrawalRow(UserId askedBy, Instant askedAt, String reason) {}
