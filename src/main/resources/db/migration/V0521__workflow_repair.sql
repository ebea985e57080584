-- Repairs of running processes: what one administrator proposes and another one releases.
CREATE TABLE workflow_repair (
  repair_id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('MOVE', 'CANCEL', 'RESTART', 'MIGRATE')),
  subject VARCHAR(80) NOT NULL,
  plan LONGTEXT NOT NULL CHECK (JSON_VALID(plan)),
  status VARCHAR(10) NOT NULL CHECK (status IN ('PROPOSED', 'RELEASED', 'DONE', 'FAILED', 'DROPPED', 'EXPIRED')),
  reason VARCHAR(1000) NOT NULL CHECK (reason <> ''),
  author_id UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  decided_by UUID NULL,
  decided_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  word VARCHAR(1000) NOT NULL DEFAULT '',
  waiting VARCHAR(80) AS (IF(status IN ('PROPOSED', 'RELEASED'), subject, NULL)) PERSISTENT,
  UNIQUE KEY workflow_repair_waiting (waiting),
  KEY workflow_repair_status (status, proposed_at),
  KEY workflow_repair_subject (subject, proposed_at),
  CONSTRAINT workflow_repair_expires CHECK (expires_at > proposed_at),
  CONSTRAINT workflow_repair_decided
    CHECK ((status IN ('PROPOSED', 'EXPIRED')) = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT workflow_repair_ended CHECK ((status IN ('PROPOSED', 'RELEASED')) = (ended_at IS NULL)),
  CONSTRAINT workflow_repair_two_people CHECK (status NOT IN ('RELEASED', 'DONE', 'FAILED') OR decided_by <> author_id),
  CONSTRAINT workflow_repair_dropped_why CHECK ((status = 'DROPPED') = (word <> ''))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
