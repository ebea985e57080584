-- Every check says what it was advised; the default was for the checks of before.
ALTER TABLE filing_check ALTER COLUMN advice DROP DEFAULT;
