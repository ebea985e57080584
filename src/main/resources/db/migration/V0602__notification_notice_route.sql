-- When a task is done, the notices that point to it are settled for all who were told.
CREATE INDEX notification_notice_route ON notification_notice (route);
