package org.khorgos.notification;

import java.util.UUID;

/** Identifies one notice to one person. */
public record NoticeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
