CREATE TABLE document_attachment (
  attachment_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL CHECK (name <> ''),
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('LETTER', 'AGREEMENT', 'BUDGET', 'OTHER')),
  type VARCHAR(10) NOT NULL CHECK (type IN ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPG')),
  size BIGINT NOT NULL CHECK (size BETWEEN 1 AND 20971520),
  sha256 CHAR(64) NOT NULL CHECK (sha256 REGEXP '^[0-9a-f]{64}$'),
  stored_name VARCHAR(40) NOT NULL CHECK (stored_name REGEXP '^[0-9a-f-]{36}$'),
  uploaded_by UUID NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  removed_by UUID NULL,
  removed_at DATETIME(6) NULL,
  UNIQUE KEY document_attachment_stored_name (stored_name),
  KEY document_attachment_proposal (proposal_id, removed_at),
  CONSTRAINT document_attachment_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT document_attachment_removed CHECK ((removed_by IS NULL) = (removed_at IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
