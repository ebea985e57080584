-- Documents tabled in a sitting: of the sitting as a whole, or of one of its own items.
CREATE TABLE committee_tabled (
  tabled_id UUID NOT NULL PRIMARY KEY,
  sitting_id UUID NOT NULL,
  item_id UUID NULL,
  name VARCHAR(200) NOT NULL CHECK (name <> ''),
  type VARCHAR(10) NOT NULL CHECK (type IN ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPG')),
  size BIGINT NOT NULL CHECK (size BETWEEN 1 AND 20971520),
  sha256 CHAR(64) NOT NULL CHECK (sha256 REGEXP '^[0-9a-f]{64}$'),
  stored_name VARCHAR(40) NOT NULL CHECK (stored_name REGEXP '^[0-9a-f-]{36}$'),
  tabled_by UUID NOT NULL,
  tabled_at DATETIME(6) NOT NULL,
  UNIQUE KEY committee_tabled_stored_name (stored_name),
  KEY committee_tabled_sitting (sitting_id, tabled_at),
  CONSTRAINT committee_tabled_in FOREIGN KEY (sitting_id) REFERENCES committee_sitting (sitting_id),
  CONSTRAINT committee_tabled_of FOREIGN KEY (item_id, sitting_id) REFERENCES committee_item (item_id, sitting_id),
  CONSTRAINT committee_tabled_by FOREIGN KEY (tabled_by) REFERENCES identity_user (user_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
