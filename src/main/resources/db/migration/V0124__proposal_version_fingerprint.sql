-- What was signed: the text and the documents. Versions from before were signed by their text alone.
ALTER TABLE proposal_version
  ADD COLUMN fingerprint CHAR(64) NULL CHECK (fingerprint REGEXP '^[0-9a-f]{64}$');
