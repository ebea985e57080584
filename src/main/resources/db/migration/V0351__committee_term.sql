-- Who belongs to the committee from when until when, whole days of the time zone of the committee, and who stands in for whom.
CREATE TABLE committee_term (
  term_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id UUID NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NULL,
  substitute_for UUID NULL,
  entered_by UUID NULL,
  entered_at DATETIME(6) NOT NULL,
  UNIQUE KEY committee_term_person (person_id, first_day),
  KEY committee_term_substitute (substitute_for),
  CONSTRAINT committee_term_days CHECK (last_day IS NULL OR last_day >= first_day),
  CONSTRAINT committee_term_other CHECK (substitute_for IS NULL OR substitute_for <> person_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
