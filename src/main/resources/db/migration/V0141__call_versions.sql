-- The rules of a call, one row for each publication; a proposal keeps the one that it began with.
CREATE TABLE call_version (
  call_version_id UUID NOT NULL PRIMARY KEY,
  call_id UUID NOT NULL,
  number INT NOT NULL CHECK (number > 0),
  rules LONGTEXT NOT NULL CHECK (JSON_VALID(rules)),
  reason VARCHAR(1000) NOT NULL CHECK (reason <> ''),
  published_by UUID NULL,
  published_at DATETIME(6) NOT NULL,
  UNIQUE KEY call_version_number (call_id, number),
  UNIQUE KEY call_version_of_call (call_id, call_version_id),
  CONSTRAINT call_version_of FOREIGN KEY (call_id) REFERENCES call_for_proposals (call_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
