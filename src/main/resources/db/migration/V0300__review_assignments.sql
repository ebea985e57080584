-- Rounds of expert review and the experts invited in each.
CREATE TABLE review_round (
  round_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  proposal_id UUID NOT NULL,
  round INT NOT NULL CHECK (round > 0),
  assigned_by UUID NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  UNIQUE KEY review_round_round (proposal_id, round),
  CONSTRAINT review_round_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE review_assignment (
  assignment_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  proposal_id UUID NOT NULL,
  round INT NOT NULL,
  expert_id UUID NOT NULL,
  side VARCHAR(10) NOT NULL CHECK (side IN ('HOME', 'PARTNER', 'THIRD')),
  status VARCHAR(10) NOT NULL CHECK (status IN ('INVITED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'OVERDUE', 'SUBMITTED')),
  invited_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NULL,
  reason VARCHAR(1000) NOT NULL DEFAULT '',
  UNIQUE KEY review_assignment_expert (proposal_id, expert_id),
  KEY review_assignment_load (expert_id, status),
  CONSTRAINT review_assignment_round FOREIGN KEY (proposal_id, round) REFERENCES review_round (proposal_id, round),
  CONSTRAINT review_assignment_answer CHECK ((status IN ('INVITED', 'LAPSED')) = (answered_at IS NULL)),
  CONSTRAINT review_assignment_reason CHECK (status <> 'DECLINED' OR reason <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
