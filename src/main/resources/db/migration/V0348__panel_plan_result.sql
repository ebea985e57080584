-- What became of each proposal that a plan released; without an end while it was not reached yet.
CREATE TABLE panel_plan_result (
  plan_id UUID NOT NULL,
  proposal_id UUID NOT NULL,
  outcome VARCHAR(10) NULL CHECK (outcome IN ('INVITED', 'REFUSED')),
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (plan_id, proposal_id),
  CONSTRAINT panel_plan_result_plan FOREIGN KEY (plan_id) REFERENCES panel_plan (plan_id),
  CONSTRAINT panel_plan_result_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT panel_plan_result_end CHECK ((outcome IS NULL) = (ended_at IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
