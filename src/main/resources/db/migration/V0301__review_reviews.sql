-- A submitted review: 0 to 5 in half steps per criterion; there is one for exactly every SUBMITTED assignment.
CREATE TABLE review_review (
  assignment_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  excellence DECIMAL(2,1) NOT NULL CHECK (excellence BETWEEN 0 AND 5 AND MOD(excellence * 10, 5) = 0),
  impact DECIMAL(2,1) NOT NULL CHECK (impact BETWEEN 0 AND 5 AND MOD(impact * 10, 5) = 0),
  implementation DECIMAL(2,1) NOT NULL CHECK (implementation BETWEEN 0 AND 5 AND MOD(implementation * 10, 5) = 0),
  confidence INT NOT NULL CHECK (confidence BETWEEN 1 AND 5),
  comment_proposers VARCHAR(4000) NOT NULL CHECK (comment_proposers <> ''),
  comment_committee VARCHAR(4000) NOT NULL,
  overall VARCHAR(20) NOT NULL CHECK (overall IN ('FUND', 'FUND_WITH_CHANGES', 'DO_NOT_FUND')),
  submitted_at DATETIME(6) NOT NULL,
  CONSTRAINT review_review_assignment FOREIGN KEY (assignment_id) REFERENCES review_assignment (assignment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
