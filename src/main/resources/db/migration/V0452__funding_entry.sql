-- The ledger: each row takes an amount from one account of an envelope and gives it to another; rows are only ever added.
CREATE TABLE funding_entry (
  entry_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  envelope_id UUID NOT NULL,
  proposal_id UUID,
  movement VARCHAR(10) NOT NULL CHECK (movement IN ('OPEN', 'RAISE', 'LOWER', 'RESERVE', 'RELEASE', 'COMMIT')),
  from_account VARCHAR(10) NOT NULL CHECK (from_account IN ('OUTSIDE', 'LEFT', 'RESERVED', 'COMMITTED')),
  to_account VARCHAR(10) NOT NULL CHECK (to_account IN ('OUTSIDE', 'LEFT', 'RESERVED', 'COMMITTED')),
  amount DECIMAL(19,2) NOT NULL CHECK (amount > 0),
  idempotency_key VARCHAR(120) NOT NULL,
  entered_by UUID NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  UNIQUE KEY funding_entry_key (idempotency_key),
  KEY funding_entry_proposal (proposal_id),
  CONSTRAINT funding_entry_accounts CHECK (from_account <> to_account),
  CONSTRAINT funding_entry_of_proposal CHECK ((proposal_id IS NULL) = (movement IN ('OPEN', 'RAISE', 'LOWER'))),
  CONSTRAINT funding_entry_envelope FOREIGN KEY (envelope_id) REFERENCES funding_envelope (envelope_id),
  CONSTRAINT funding_entry_allocation FOREIGN KEY (proposal_id) REFERENCES funding_allocation (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
