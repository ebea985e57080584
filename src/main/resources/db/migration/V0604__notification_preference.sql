-- When a person wants mail of what; who has no row has chosen nothing.
CREATE TABLE notification_preference (
  user_id UUID NOT NULL PRIMARY KEY,
  my_tasks VARCHAR(10) NOT NULL CHECK (my_tasks IN ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
  group_tasks VARCHAR(10) NOT NULL CHECK (group_tasks IN ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
  reminders VARCHAR(10) NOT NULL CHECK (reminders IN ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
  proposals VARCHAR(10) NOT NULL CHECK (proposals IN ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
  working_days_only BOOLEAN NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
