-- name: call.versions_are_numbered_without_gaps
SELECT call_id FROM call_version GROUP BY call_id HAVING MAX(number) <> COUNT(*);

-- name: call.the_version_in_force_is_the_newest
SELECT c.call_id, c.current_number FROM call_for_proposals c
LEFT JOIN call_version v ON v.call_id = c.call_id
GROUP BY c.call_id, c.current_number HAVING COALESCE(MAX(v.number), 0) <> c.current_number;

-- name: call.weights_of_every_version_sum_to_hundred
SELECT v.call_version_id, SUM(w.weight) weights FROM call_version v
JOIN JSON_TABLE(v.rules, '$.assessment.criteria[*]' COLUMNS (weight INT PATH '$.weight')) w
GROUP BY v.call_version_id HAVING SUM(w.weight) <> 100;

-- name: call.every_version_closes_after_it_opens
SELECT call_version_id FROM call_version
WHERE JSON_VALUE(rules, '$.schedule.closes') <= JSON_VALUE(rules, '$.schedule.opens');

-- name: call.a_side_keeps_its_currency_in_all_versions
SELECT v.call_version_id FROM call_version v JOIN call_for_proposals c ON c.call_id = v.call_id
WHERE JSON_VALUE(v.rules, '$.home.currency') <> c.home_currency
  OR JSON_VALUE(v.rules, '$.partner.currency') <> c.partner_currency;

-- name: call.levels_are_described_as_a_whole_and_once_in_a_language
SELECT v.call_version_id, l.criterion, l.language FROM call_version v
JOIN JSON_TABLE(v.rules, '$.assessment.levels[*]' COLUMNS (
  criterion VARCHAR(20) PATH '$.criterion', language VARCHAR(10) PATH '$.language',
  five TEXT PATH '$.five', four TEXT PATH '$.four', three TEXT PATH '$.three',
  two TEXT PATH '$.two', one TEXT PATH '$.one', zero TEXT PATH '$.zero')) l
GROUP BY v.call_version_id, l.criterion, l.language
HAVING COUNT(*) > 1
  OR SUM('' IN (TRIM(l.five), TRIM(l.four), TRIM(l.three), TRIM(l.two), TRIM(l.one), TRIM(l.zero))) > 0;
