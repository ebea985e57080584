package org.khorgos.notification;

import java.util.EnumMap;
import java.util.Map;

/**
 * When one person wants mail of what.
 *
 * @param paces for each topic; one that is left out has its usual pace
 * @param workingDaysOnly true when digests come on working days of the person's country only
 */
public record MailPreferences(Map<Topic, Pace> paces, boolean workingDaysOnly) {
    /** What holds for those who have chosen nothing. */
    public static final MailPreferences USUAL = new MailPreferences(Map.of(), true);

    public MailPreferences {
        Map<Topic, Pace> all = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            all.put(topic, paces.getOrDefault(topic, topic.usual()));
        }
        paces = Map.copyOf(all);
    }

    /** When mail of that topic comes. */
    public Pace pace(Topic topic) {
        return paces.getOrDefault(topic, topic.usual());
    }
}
