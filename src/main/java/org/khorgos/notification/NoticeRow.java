package org.khorgos.notification;

import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param route the page to open, without leading slash
 */
public record NoticeRow(NoticeId id, String text, String route, Instant createdAt, boolean read) {}
