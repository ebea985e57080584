-- What was submitted, as it was; rows are never changed.
CREATE TABLE proposal_version (
  proposal_id UUID NOT NULL,
  number INT NOT NULL CHECK (number > 0),
  content LONGTEXT NOT NULL CHECK (JSON_VALID(content)),
  content_sha256 CHAR(64) NOT NULL CHECK (content_sha256 REGEXP '^[0-9a-f]{64}$'),
  created_by UUID NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (proposal_id, number),
  CONSTRAINT proposal_version_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TRIGGER proposal_version_no_update BEFORE UPDATE ON proposal_version
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a submitted version is never changed';

CREATE TRIGGER proposal_version_no_delete BEFORE DELETE ON proposal_version
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a submitted version is never deleted';
