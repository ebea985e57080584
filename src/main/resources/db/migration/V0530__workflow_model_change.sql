-- Changed models that a release of the software brought: one administrator asks for them, another one releases them.
CREATE TABLE workflow_model_change (
  change_id UUID NOT NULL PRIMARY KEY,
  fingerprint CHAR(64) NOT NULL,
  before_files LONGTEXT NOT NULL CHECK (JSON_VALID(before_files)),
  after_files LONGTEXT NOT NULL CHECK (JSON_VALID(after_files)),
  status VARCHAR(10) NOT NULL CHECK (status IN ('FOUND', 'ASKED', 'RELEASED', 'DROPPED', 'OVERTAKEN')),
  found_at DATETIME(6) NOT NULL,
  asked_by UUID NULL,
  asked_at DATETIME(6) NULL,
  reason VARCHAR(1000) NOT NULL DEFAULT '',
  decided_by UUID NULL,
  decided_at DATETIME(6) NULL,
  word VARCHAR(1000) NOT NULL DEFAULT '',
  waiting TINYINT AS (IF(status IN ('FOUND', 'ASKED'), 1, NULL)) PERSISTENT,
  UNIQUE KEY workflow_model_change_waiting (waiting),
  KEY workflow_model_change_found (found_at),
  CONSTRAINT workflow_model_change_differs CHECK (before_files <> after_files),
  CONSTRAINT workflow_model_change_asked
    CHECK ((asked_by IS NULL) = (asked_at IS NULL) AND (asked_by IS NULL) = (reason = '')),
  CONSTRAINT workflow_model_change_asked_first
    CHECK ((status <> 'FOUND' OR asked_by IS NULL) AND (status NOT IN ('ASKED', 'RELEASED') OR asked_by IS NOT NULL)),
  CONSTRAINT workflow_model_change_decided CHECK ((status IN ('FOUND', 'ASKED')) = (decided_at IS NULL)),
  CONSTRAINT workflow_model_change_decided_by CHECK ((status IN ('RELEASED', 'DROPPED')) = (decided_by IS NOT NULL)),
  CONSTRAINT workflow_model_change_two_people CHECK (status <> 'RELEASED' OR decided_by <> asked_by),
  CONSTRAINT workflow_model_change_dropped_why CHECK ((status = 'DROPPED') = (word <> ''))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
