-- The outbox of events that listeners handle after commit (Spring Modulith's registry).
-- Its queries write the name in capitals.
CREATE TABLE EVENT_PUBLICATION (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  listener_id VARCHAR(512) NOT NULL,
  event_type VARCHAR(512) NOT NULL,
  serialized_event VARCHAR(4000) NOT NULL,
  publication_date TIMESTAMP(6) NOT NULL,
  completion_date TIMESTAMP(6) NULL DEFAULT NULL,
  KEY event_publication_completion_date (completion_date)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
