-- Plans of experts for all waiting proposals of a call; one per call is a draft, the released ones stay.
CREATE TABLE panel_plan (
  plan_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  call_id UUID NOT NULL,
  proposed_by UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  released_by UUID NULL,
  released_at DATETIME(6) NULL,
  only_draft UUID AS (IF(released_at IS NULL, call_id, NULL)) PERSISTENT UNIQUE,
  KEY panel_plan_call (call_id, released_at),
  CONSTRAINT panel_plan_release CHECK ((released_at IS NULL) = (released_by IS NULL)),
  CONSTRAINT panel_plan_order CHECK (released_at IS NULL OR released_at >= proposed_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
