-- One digest for each person and period, whichever node is first: a day, or a week named by its Monday.
CREATE TABLE notification_digest (
  user_id UUID NOT NULL,
  pace VARCHAR(10) NOT NULL CHECK (pace IN ('DAILY', 'WEEKLY')),
  period DATE NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, pace, period),
  CONSTRAINT notification_digest_of_a_week CHECK (pace <> 'WEEKLY' OR WEEKDAY(period) = 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
