-- Experts of a call whose experts do not learn who proposes.
ALTER TABLE access_grant MODIFY capacity VARCHAR(20) NOT NULL
  CHECK (capacity IN ('SIGNATORY', 'EDITOR', 'READER', 'EXPERT', 'BLIND_EXPERT', 'HOST', 'CO_HANDLER', 'PARTNER', 'CONFLICT'));
