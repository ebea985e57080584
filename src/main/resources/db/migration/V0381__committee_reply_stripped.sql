-- Replies are kept without blanks and empty lines around them, so that one of these alone is none.
UPDATE committee_reply SET words = REGEXP_REPLACE(words, '^\\s+|\\s+$', '') WHERE handed_in_at IS NULL;
