-- Who shall write a section of a draft and until when; a row that has ended is history.
CREATE TABLE draft_assignment (
  assignment_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  section VARCHAR(20) NOT NULL
    CHECK (section IN ('basics', 'partners', 'plan', 'cooperation', 'effects', 'finance')),
  assignee UUID NOT NULL,
  due DATE NOT NULL,
  zone VARCHAR(50) NOT NULL CHECK (zone <> ''),
  assigned_at DATETIME(6) NOT NULL,
  reminded_at DATETIME(6) NULL,
  ready_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  open_section VARCHAR(20) AS (IF(ended_at IS NULL, section, NULL)) VIRTUAL,
  UNIQUE KEY draft_assignment_one (proposal_id, open_section),
  KEY draft_assignment_of_person (assignee, ended_at),
  KEY draft_assignment_due (due),
  CONSTRAINT draft_assignment_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT draft_assignment_reminded CHECK (reminded_at >= assigned_at),
  CONSTRAINT draft_assignment_ready CHECK (ready_at >= assigned_at),
  CONSTRAINT draft_assignment_ended CHECK (ended_at >= assigned_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
