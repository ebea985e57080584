package org.khorgos.portfolio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.signature.SignatoryStatus;

/** Somebody who signs a proposal; country is ISO 3166-1 alpha-2. */
public record PersonRow(
        String name,
        String organisation,
        String country,
        SignatoryStatus status,
        @Nullable Instant answeredAt) {}
