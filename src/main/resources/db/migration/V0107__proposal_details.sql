-- The lists of the form as one JSON document, so that a proposal is read by one statement and a field saved by one.
ALTER TABLE proposal
  ADD COLUMN details LONGTEXT NOT NULL DEFAULT '{}' CHECK (JSON_VALID(details)),
  ADD COLUMN requested_home DECIMAL(19, 2) NULL CHECK (requested_home > 0),
  ADD COLUMN requested_partner DECIMAL(19, 2) NULL CHECK (requested_partner > 0),
  ADD COLUMN saved_path VARCHAR(80) NOT NULL DEFAULT '';
