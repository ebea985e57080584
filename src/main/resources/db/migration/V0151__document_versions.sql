-- A document has versions: the rows with its id, counted from 1; what another one took the place of is kept.
ALTER TABLE document_attachment
  ADD COLUMN document_id UUID NULL,
  ADD COLUMN number INT NOT NULL DEFAULT 1 CHECK (number > 0),
  ADD COLUMN replaced_at DATETIME(6) NULL;
