CREATE TABLE approval_co_handler (
  proposal_id UUID NOT NULL,
  organisation_id UUID NOT NULL,
  version BIGINT NOT NULL,
  stance VARCHAR(30) CHECK (stance IN ('AGREE', 'AGREE_WITH_CONDITIONS', 'DISAGREE')),
  opinion VARCHAR(4000) NOT NULL DEFAULT '',
  given_by UUID,
  given_at DATETIME(6),
  escalated_at DATETIME(6),
  PRIMARY KEY (proposal_id, organisation_id),
  CONSTRAINT approval_co_handler_given CHECK ((stance IS NULL) = (given_by IS NULL) AND (stance IS NULL) = (given_at IS NULL)
    AND NOT (stance <=> 'AGREE_WITH_CONDITIONS' AND opinion = '') AND NOT (stance <=> 'DISAGREE' AND opinion = '')),
  CONSTRAINT approval_co_handler_case FOREIGN KEY (proposal_id) REFERENCES approval_case (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
