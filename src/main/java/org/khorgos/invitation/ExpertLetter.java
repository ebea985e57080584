package org.khorgos.invitation;

import java.time.Instant;
import java.util.Locale;
import org.khorgos.identity.UserId;

/**
 * What the mail of an invitation to be an expert says.
 *
 * @param words of whoever invites
 * @param endsAt until when its link works
 */
public record ExpertLetter(
        String name, String address, Locale language, String words, UserId inviter, Instant endsAt) {}
