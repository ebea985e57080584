-- An invitation is to a proposal or to be an expert. An address has one open invitation to be an expert at most.
ALTER TABLE invitation_invitation
  MODIFY proposal_id UUID NULL,
  MODIFY role VARCHAR(10) NOT NULL CHECK (role IN ('SIGN', 'EDIT', 'READ', 'EXPERT')),
  ADD COLUMN person_name VARCHAR(120) NULL CHECK (person_name <> ''),
  ADD COLUMN language VARCHAR(5) NULL CHECK (language IN ('en', 'zh_CN', 'ru')),
  ADD COLUMN organisation_id UUID NULL,
  ADD COLUMN words VARCHAR(2000) NULL CHECK (words <> ''),
  ADD COLUMN open_expert VARCHAR(200) AS (CASE WHEN status = 'OPEN' AND role = 'EXPERT' THEN address END) PERSISTENT,
  ADD KEY invitation_address (address),
  ADD UNIQUE KEY invitation_open_expert (open_expert),
  ADD CONSTRAINT invitation_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  ADD CONSTRAINT invitation_purpose CHECK ((role = 'EXPERT') = (proposal_id IS NULL)),
  ADD CONSTRAINT invitation_expert CHECK (
    role = 'EXPERT' AND person_name IS NOT NULL AND language IS NOT NULL AND words IS NOT NULL
    OR role <> 'EXPERT' AND person_name IS NULL AND language IS NULL AND organisation_id IS NULL AND words IS NULL);
