-- Why somebody may not judge a proposal, each ground of a person once. What is found by itself ends when it is found no
-- more; a waiver lets the person judge in spite of it.
CREATE TABLE conflict_found (
  conflict_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  person_id UUID NOT NULL,
  ground VARCHAR(20) NOT NULL CHECK (ground IN ('SAME_ORGANISATION', 'PARENT_ORGANISATION', 'JOINT_PROJECT',
    'DECLARED_TIE', 'FUNDER_STAFF', 'NAMED_BY_PROPOSER', 'DECLARED_BY_PERSON')),
  source VARCHAR(10) NOT NULL CHECK (source IN ('DETECTED', 'DECLARED', 'NAMED')),
  detail VARCHAR(1000) NOT NULL,
  found_at DATETIME(6) NOT NULL,
  recorded_by UUID NULL,
  ended_at DATETIME(6) NULL,
  waived_by UUID NULL,
  waived_at DATETIME(6) NULL,
  waiver_reason VARCHAR(1000) NOT NULL DEFAULT '',
  UNIQUE KEY conflict_found_once (proposal_id, person_id, ground),
  KEY conflict_found_person (person_id, proposal_id),
  CONSTRAINT conflict_found_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT conflict_found_source CHECK (
    (ground = 'DECLARED_BY_PERSON') = (source = 'DECLARED') AND (ground = 'NAMED_BY_PROPOSER') = (source = 'NAMED')),
  CONSTRAINT conflict_found_declared CHECK (source <> 'DECLARED' OR (recorded_by IS NOT NULL AND detail <> '')),
  CONSTRAINT conflict_found_ended CHECK (ended_at IS NULL OR (ended_at >= found_at AND source <> 'DECLARED')),
  CONSTRAINT conflict_found_waived CHECK ((waived_by IS NULL) = (waived_at IS NULL)
    AND (waived_by IS NULL) = (waiver_reason = '')),
  CONSTRAINT conflict_found_waived_by_another CHECK (waived_by IS NULL OR waived_by <> person_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whom the proposers of a proposal do not want to review it: people or organisations by name.
CREATE TABLE conflict_exclusion (
  exclusion_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  kind VARCHAR(15) NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION')),
  name VARCHAR(200) NOT NULL CHECK (name <> ''),
  name_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL CHECK (name_key <> ''),
  reason VARCHAR(1000) NOT NULL CHECK (reason <> ''),
  named_by UUID NOT NULL,
  named_at DATETIME(6) NOT NULL,
  UNIQUE KEY conflict_exclusion_once (proposal_id, kind, name_key),
  CONSTRAINT conflict_exclusion_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
