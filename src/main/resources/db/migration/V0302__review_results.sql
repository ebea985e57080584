-- What the experts' reviews came to.
CREATE TABLE review_result (
  proposal_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  result VARCHAR(10) NOT NULL CHECK (result IN ('PASS', 'FAIL')),
  valid INT NOT NULL CHECK (valid >= 1),
  excellence DECIMAL(2,1) NOT NULL CHECK (excellence BETWEEN 0 AND 5 AND MOD(excellence * 10, 5) = 0),
  impact DECIMAL(2,1) NOT NULL CHECK (impact BETWEEN 0 AND 5 AND MOD(impact * 10, 5) = 0),
  implementation DECIMAL(2,1) NOT NULL CHECK (implementation BETWEEN 0 AND 5 AND MOD(implementation * 10, 5) = 0),
  score_sum DECIMAL(3,1) NOT NULL,
  widest_spread DECIMAL(2,1) NOT NULL CHECK (widest_spread BETWEEN 0 AND 5),
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT review_result_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT review_result_sum CHECK (score_sum = excellence + impact + implementation)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
