-- What was attached when a version of a proposal was submitted.
CREATE TABLE document_submitted (
  proposal_id UUID NOT NULL,
  version_number INT NOT NULL CHECK (version_number > 0),
  attachment_id UUID NOT NULL,
  PRIMARY KEY (proposal_id, version_number, attachment_id),
  KEY document_submitted_attachment (attachment_id),
  CONSTRAINT document_submitted_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT document_submitted_is FOREIGN KEY (attachment_id) REFERENCES document_attachment (attachment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
