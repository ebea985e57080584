-- Who did what in the approval of one proposal, for the rule that nobody acts twice; rows are only ever added.
CREATE TABLE approval_act (
  act_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id UUID NOT NULL,
  act VARCHAR(20) NOT NULL
    CHECK (act IN ('ASSIGN', 'ANSWER', 'HANDLE', 'CO_OPINION', 'APPROVE_OPINION', 'DECIDE_HOME', 'DECIDE_PARTNER')),
  user_id UUID NOT NULL,
  acted_at DATETIME(6) NOT NULL,
  KEY approval_act_user (proposal_id, user_id),
  CONSTRAINT approval_act_case FOREIGN KEY (proposal_id) REFERENCES approval_case (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
