-- A reader sees the whole proposal and changes nothing.
ALTER TABLE access_grant MODIFY capacity VARCHAR(20) NOT NULL
  CHECK (capacity IN ('SIGNATORY', 'EDITOR', 'READER', 'EXPERT', 'HOST', 'CO_HANDLER', 'PARTNER'));
