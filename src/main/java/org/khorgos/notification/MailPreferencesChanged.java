package org.khorgos.notification;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody chose when they get mail. */
public record MailPreferencesChanged(UserId user, MailPreferences preferences, Instant at) implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        preferences.paces().forEach((topic, pace) -> facts.put(topic.name(), pace.name()));
        facts.put("workingDaysOnly", String.valueOf(preferences.workingDaysOnly()));
        return facts;
    }
}
