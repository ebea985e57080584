package org.khorgos.release;

import java.util.UUID;

/** Identifies a letter to proposers. */
public record LetterId(UUID value) {
    public static LetterId next() {
        return new LetterId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
