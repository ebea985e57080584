CREATE TABLE notification_notice (
  notice_id UUID NOT NULL PRIMARY KEY,
  user_id UUID NOT NULL,
  message_key VARCHAR(80) NOT NULL CHECK (message_key <> ''),
  arguments TEXT NOT NULL CHECK (JSON_VALID(arguments)),
  route VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  KEY notification_notice_user (user_id, created_at),
  KEY notification_notice_unread (user_id, read_at),
  CONSTRAINT notification_notice_read CHECK (read_at >= created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
