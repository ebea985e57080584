package org.khorgos.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when people want mail. */
@Component
class PreferenceTable {
    private final JdbcClient jdbc;

    PreferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailPreferences of(UserId user) {
        return jdbc.sql("select * from notification_preference where user_id = ?")
                .param(user.value())
                .query(PreferenceTable::row)
                .optional()
                .orElse(MailPreferences.USUAL);
    }

    void keep(UserId user, MailPreferences preferences) {
        jdbc.sql(
                        "replace into notification_preference "
                                + "(user_id, my_tasks, group_tasks, reminders, proposals, working_days_only) values (?, ?, ?, ?, ?, ?)")
                .params(
                        user.value(),
                        preferences.pace(Topic.MY_TASKS).name(),
                        preferences.pace(Topic.GROUP_TASKS).name(),
                        preferences.pace(Topic.REMINDERS).name(),
                        preferences.pace(Topic.PROPOSALS).name(),
                        preferences.workingDaysOnly())
                .update();
    }

    private static MailPreferences row(ResultSet row, int number) throws SQLException {
        Map<Topic, Pace> paces = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            paces.put(topic, Pace.valueOf(row.getString(topic.name().toLowerCase(Locale.ROOT))));
        }
        return new MailPreferences(paces, row.getBoolean("working_days_only"));
    }
}
