-- What a merger was based on: how alike the two were, from which figure on that was enough, and why this one leads
-- when it was not.
ALTER TABLE filing_proposal ADD COLUMN similarity DECIMAL(3, 2) NULL CHECK (similarity BETWEEN 0 AND 1),
  ADD COLUMN similar_from DECIMAL(3, 2) NULL CHECK (similar_from BETWEEN 0 AND 1),
  ADD COLUMN lead_reason VARCHAR(1000) NOT NULL DEFAULT '',
  ADD CONSTRAINT filing_proposal_basis CHECK ((similarity IS NULL) = (similar_from IS NULL)
    AND (outcome = 'MERGED' OR (similarity IS NULL AND lead_reason = ''))),
  ADD KEY filing_proposal_of_lead (lead_proposal, confirmed);
