-- The currencies of a call's sides are data of the call; until now all calls had the same two.
ALTER TABLE funding_allocation
  ADD COLUMN home_currency CHAR(3) NOT NULL DEFAULT 'CNY' CHECK (home_currency REGEXP '^[A-Z]{3}$'),
  ADD COLUMN partner_currency CHAR(3) NOT NULL DEFAULT 'USD' CHECK (partner_currency REGEXP '^[A-Z]{3}$');
