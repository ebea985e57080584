-- Changes of decision tables: what one administrator proposes and another one releases.
CREATE TABLE workflow_rule_change (
  change_id UUID NOT NULL PRIMARY KEY,
  decision VARCHAR(64) NOT NULL,
  columns_hash CHAR(64) NOT NULL,
  before_lines LONGTEXT NOT NULL CHECK (JSON_VALID(before_lines)),
  after_lines LONGTEXT NOT NULL CHECK (JSON_VALID(after_lines)),
  status VARCHAR(10) NOT NULL CHECK (status IN ('PROPOSED', 'RELEASED', 'DROPPED')),
  reason VARCHAR(1000) NOT NULL CHECK (reason <> ''),
  author_id UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by UUID NULL,
  decided_at DATETIME(6) NULL,
  word VARCHAR(1000) NOT NULL DEFAULT '',
  waiting VARCHAR(64) AS (IF(status = 'PROPOSED', decision, NULL)) PERSISTENT,
  UNIQUE KEY workflow_rule_change_waiting (waiting),
  KEY workflow_rule_change_decision (decision, proposed_at),
  CONSTRAINT workflow_rule_change_decided
    CHECK ((status = 'PROPOSED') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT workflow_rule_change_two_people CHECK (status <> 'RELEASED' OR decided_by <> author_id),
  CONSTRAINT workflow_rule_change_dropped_why CHECK ((status = 'DROPPED') = (word <> ''))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
