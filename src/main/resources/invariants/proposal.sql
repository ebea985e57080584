-- name: proposal.every_first_signatory_sees_the_proposal
SELECT p.proposal_id FROM proposal p
WHERE NOT EXISTS (SELECT 1 FROM access_grant g WHERE g.proposal_id = p.proposal_id AND g.capacity = 'SIGNATORY'
  AND g.grantee = CONCAT('USER@', p.first_signatory));

-- name: proposal.every_numbered_proposal_has_its_first_version
SELECT p.proposal_id FROM proposal p
LEFT JOIN proposal_version v ON v.proposal_id = p.proposal_id AND v.number = 1
WHERE (p.number IS NULL) <> (v.number IS NULL);

-- name: proposal.versions_have_no_gap
SELECT proposal_id FROM proposal_version GROUP BY proposal_id HAVING MAX(number) <> COUNT(*);

-- name: proposal.versions_hash_to_what_was_noted
SELECT proposal_id, number FROM proposal_version WHERE SHA2(content, 256) <> content_sha256;

-- name: proposal.numbers_lie_within_their_years_sequence
SELECT p.proposal_id FROM proposal p
JOIN call_for_proposals c ON c.call_id = p.call_id
LEFT JOIN proposal_number_sequence n ON n.call_year = c.call_year
WHERE p.number IS NOT NULL AND (n.last_number IS NULL OR p.number NOT LIKE CONCAT(c.call_year, '-%')
  OR CAST(SUBSTRING(p.number, 6) AS UNSIGNED) NOT BETWEEN 1 AND n.last_number);

-- name: proposal.shares_of_what_is_submitted_sum_to_hundred
SELECT p.proposal_id FROM proposal p
LEFT JOIN JSON_TABLE(p.details, '$.sectors[*]' COLUMNS (code VARCHAR(30) PATH '$.code', share INT PATH '$.share')) s
  ON TRUE
WHERE p.state NOT IN ('DRAFT', 'RETURNED', 'REVISE', 'WITHDRAWN', 'LAPSED')
GROUP BY p.proposal_id HAVING COALESCE(SUM(s.share), 0) <> 100 OR COUNT(s.code) <> COUNT(DISTINCT s.code);

-- name: proposal.what_is_submitted_stays_within_the_calls_caps
SELECT p.proposal_id FROM proposal p
JOIN call_version v ON v.call_version_id = p.call_version_id
WHERE p.state NOT IN ('DRAFT', 'RETURNED', 'REVISE', 'WITHDRAWN', 'LAPSED')
  AND (p.requested_home > CAST(JSON_VALUE(v.rules, '$.home.cap') AS DECIMAL(19, 2))
    OR p.requested_partner > CAST(JSON_VALUE(v.rules, '$.partner.cap') AS DECIMAL(19, 2)));

-- name: proposal.what_is_submitted_has_a_partner_country_of_its_call
SELECT p.proposal_id, p.partner_country FROM proposal p
JOIN call_version v ON v.call_version_id = p.call_version_id
WHERE p.state NOT IN ('DRAFT', 'RETURNED', 'REVISE', 'WITHDRAWN', 'LAPSED')
  AND NOT JSON_CONTAINS(v.rules, JSON_QUOTE(p.partner_country), '$.partner.countries');

-- name: proposal.what_is_asked_of_each_side_is_the_sum_of_its_lines
SELECT p.proposal_id FROM proposal p
LEFT JOIN JSON_TABLE(p.details, '$.budget[*]'
  COLUMNS (side VARCHAR(10) PATH '$.side', amount DECIMAL(17, 2) PATH '$.amount')) b ON TRUE
GROUP BY p.proposal_id, p.requested_home, p.requested_partner
HAVING COALESCE(SUM(IF(b.side = 'HOME', b.amount, 0)), 0) <> COALESCE(p.requested_home, 0)
  OR COALESCE(SUM(IF(b.side = 'PARTNER', b.amount, 0)), 0) <> COALESCE(p.requested_partner, 0);

-- name: proposal.every_partner_organisation_can_be_searched
SELECT p.proposal_id FROM proposal p
LEFT JOIN proposal_partner_organisation o ON o.proposal_id = p.proposal_id
GROUP BY p.proposal_id, p.details
HAVING COUNT(o.position) <> COALESCE(JSON_LENGTH(p.details, '$.partnerOrganisations'), 0);

-- name: proposal.only_proposals_of_calls_with_sessions_belong_to_one
SELECT p.proposal_id FROM proposal p
JOIN call_version v ON v.call_version_id = p.call_version_id
WHERE p.session_year IS NOT NULL AND (JSON_VALUE(v.rules, '$.schedule.session.kind') <> 'YEARLY'
  OR p.session_year NOT BETWEEN YEAR(p.submitted_at) - 1 AND YEAR(p.submitted_at) + 1);

-- name: proposal.every_title_in_another_language_can_be_searched
SELECT p.proposal_id FROM proposal p
JOIN JSON_TABLE(p.details, '$.translations[*]'
  COLUMNS (language VARCHAR(5) PATH '$.language', title VARCHAR(200) PATH '$.title')) t
LEFT JOIN proposal_title l ON l.proposal_id = p.proposal_id AND l.language = t.language COLLATE utf8mb4_unicode_ci
WHERE t.title <> '' AND t.language COLLATE utf8mb4_unicode_ci <> p.language AND l.title IS NULL
UNION ALL
SELECT l.proposal_id FROM proposal_title l JOIN proposal p ON p.proposal_id = l.proposal_id
WHERE l.language = p.language
  OR NOT JSON_CONTAINS(p.details, JSON_OBJECT('language', l.language, 'title', l.title), '$.translations');
