-- The proposals that a repair is about, with what it was foreseen to do to each and what became of it.
CREATE TABLE workflow_repair_instance (
  repair_id UUID NOT NULL,
  proposal_id UUID NOT NULL,
  place CHAR(64) NOT NULL,
  forecast LONGTEXT NOT NULL CHECK (JSON_VALID(forecast)),
  outcome VARCHAR(10) NOT NULL DEFAULT 'WAITING' CHECK (outcome IN ('WAITING', 'DONE', 'REFUSED', 'FAILED')),
  problem LONGTEXT NULL CHECK (problem IS NULL OR JSON_VALID(problem)),
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (repair_id, proposal_id),
  KEY workflow_repair_instance_proposal (proposal_id),
  CONSTRAINT workflow_repair_instance_of_repair FOREIGN KEY (repair_id) REFERENCES workflow_repair (repair_id),
  CONSTRAINT workflow_repair_instance_of_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT workflow_repair_instance_ended CHECK ((outcome = 'WAITING') = (ended_at IS NULL)),
  CONSTRAINT workflow_repair_instance_why CHECK ((outcome IN ('REFUSED', 'FAILED')) = (problem IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
