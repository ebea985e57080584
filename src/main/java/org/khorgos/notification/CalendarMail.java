package org.khorgos.notification;

import org.khorgos.committee.sitting.SittingId;

/**
 * What a mail of a sitting brings for its reader's calendar.
 *
 * @param edition the mail leaves only while its reader was told nothing newer
 * @param method REQUEST or CANCEL, as RFC 5546 has them
 * @param text the calendar as RFC 5545 has it
 */
record CalendarMail(SittingId sitting, int edition, String method, String text) {}
