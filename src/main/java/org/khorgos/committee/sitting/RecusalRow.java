package org.khorgos.committee.sitting;

import java.time.Instant;
import org.khorgos.identity.UserId;

/** A member whom the leaders of a sitting noted as recused from one item, and why. */
public record RecusalRow(ItemId item, UserId member, String reason, Instant notedAt) {}
