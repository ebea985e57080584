-- Who is in conflict with a proposal sees it by no role and decides nothing about it.
ALTER TABLE access_grant MODIFY capacity VARCHAR(20) NOT NULL
  CHECK (capacity IN ('SIGNATORY', 'EDITOR', 'READER', 'EXPERT', 'HOST', 'CO_HANDLER', 'PARTNER', 'CONFLICT'));
