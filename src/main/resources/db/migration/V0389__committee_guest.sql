-- Who was invited to a sitting, and the edition of the last word to them; who is not invited any more stays, so that an
-- earlier word does not leave after a later one.
CREATE TABLE committee_guest (
  sitting_id UUID NOT NULL,
  person_id UUID NOT NULL,
  invited BOOLEAN NOT NULL,
  edition INT NOT NULL CHECK (edition >= 0),
  PRIMARY KEY (sitting_id, person_id),
  CONSTRAINT committee_guest_sitting FOREIGN KEY (sitting_id) REFERENCES committee_sitting (sitting_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT IGNORE INTO committee_guest (sitting_id, person_id, invited, edition)
SELECT s.sitting_id, t.person_id, TRUE, 0 FROM committee_sitting s
JOIN committee_term t ON t.first_day <= DATE(s.begins_at) AND (t.last_day IS NULL OR t.last_day >= DATE(s.begins_at))
WHERE s.status = 'CONVENED';
