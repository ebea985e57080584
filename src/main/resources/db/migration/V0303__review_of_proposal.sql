ALTER TABLE review_review ADD COLUMN proposal_id UUID NULL AFTER version;

UPDATE review_review r JOIN review_assignment a ON a.assignment_id = r.assignment_id SET r.proposal_id = a.proposal_id;

ALTER TABLE review_review
  MODIFY COLUMN proposal_id UUID NOT NULL,
  ADD CONSTRAINT review_review_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id);
