-- Minutes of closed sittings: frozen with the first signature, done with the signatures of chair and secretary.
CREATE TABLE committee_minutes (
  sitting_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  status VARCHAR(10) NOT NULL CHECK (status IN ('DRAFT', 'SIGNED_ONE', 'SIGNED')),
  remarks VARCHAR(4000) NOT NULL,
  content LONGTEXT NULL,
  sha256 VARCHAR(64) NULL CHECK (LENGTH(sha256) = 64),
  chair_by UUID NULL,
  chair_at DATETIME(6) NULL,
  secretary_by UUID NULL,
  secretary_at DATETIME(6) NULL,
  refused_by UUID NULL,
  refused_at DATETIME(6) NULL,
  refusal VARCHAR(1000) NULL,
  CONSTRAINT committee_minutes_sitting FOREIGN KEY (sitting_id) REFERENCES committee_sitting (sitting_id),
  CONSTRAINT committee_minutes_two CHECK (chair_by <> secretary_by),
  CONSTRAINT committee_minutes_chair CHECK ((chair_by IS NULL) = (chair_at IS NULL)),
  CONSTRAINT committee_minutes_secretary CHECK ((secretary_by IS NULL) = (secretary_at IS NULL)),
  CONSTRAINT committee_minutes_signed CHECK (
    (chair_by IS NOT NULL) + (secretary_by IS NOT NULL)
      = CASE status WHEN 'DRAFT' THEN 0 WHEN 'SIGNED_ONE' THEN 1 ELSE 2 END),
  CONSTRAINT committee_minutes_frozen CHECK (
    (status = 'DRAFT') = (content IS NULL) AND (content IS NULL) = (sha256 IS NULL)),
  CONSTRAINT committee_minutes_refused CHECK (
    (refused_by IS NULL) = (refused_at IS NULL) AND (refused_by IS NULL) = (refusal IS NULL) AND COALESCE(refusal, '-') <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO committee_minutes (sitting_id, version, status, remarks)
SELECT sitting_id, 0, 'DRAFT', '' FROM committee_sitting WHERE status = 'CLOSED';
