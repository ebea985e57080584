-- Checks of before: where they led is known, and what was admitted in spite of a fault was to be converted.
UPDATE filing_check c SET c.advice = CASE
  WHEN c.outcome = 'RETURNED' THEN 'RETURN'
  WHEN NOT (c.standing AND c.has_suggestion AND c.single_matter)
    OR EXISTS (SELECT 1 FROM filing_check_reason r WHERE r.check_id = c.check_id) THEN 'CONVERT'
  ELSE 'FILE' END;
