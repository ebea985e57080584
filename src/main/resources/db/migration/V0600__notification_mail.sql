-- The outbox: what is to be sent, and what was. A mail is written once for each event and person and keeps its
-- Message-ID, so that a mail sent again is recognised as the same one.
CREATE TABLE notification_mail (
  mail_id UUID NOT NULL PRIMARY KEY,
  recipient_id UUID NOT NULL,
  address VARCHAR(200) NOT NULL CHECK (address <> ''),
  language VARCHAR(5) NOT NULL CHECK (language IN ('en', 'zh_CN', 'ru')),
  subject VARCHAR(200) NOT NULL CHECK (subject <> ''),
  body TEXT NOT NULL,
  message_id VARCHAR(200) NOT NULL,
  status VARCHAR(10) NOT NULL CHECK (status IN ('QUEUED', 'SENT', 'FAILED')),
  attempts INT NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY notification_mail_message (message_id),
  KEY notification_mail_due (status, next_attempt_at),
  KEY notification_mail_recipient (recipient_id),
  CONSTRAINT notification_mail_sent CHECK ((status = 'SENT') = (sent_at IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
