-- name: signature.every_proposal_has_exactly_one_first_signatory
SELECT p.proposal_id FROM proposal p
LEFT JOIN signature_signatory s ON s.proposal_id = p.proposal_id AND s.status = 'FIRST' AND s.user_id = p.first_signatory
GROUP BY p.proposal_id HAVING COUNT(s.signatory_id) <> 1;

-- name: signature.who_declined_or_lapsed_is_no_signatory
SELECT s.signatory_id FROM signature_signatory s
JOIN access_grant g ON g.proposal_id = s.proposal_id AND g.capacity = 'SIGNATORY' AND g.grantee = CONCAT('USER@', s.user_id)
WHERE s.status IN ('DECLINED', 'LAPSED');

-- name: signature.everybody_asked_after_sending_was_invited
SELECT s.signatory_id FROM signature_signatory s
JOIN proposal p ON p.proposal_id = s.proposal_id
WHERE p.state NOT IN ('DRAFT', 'WITHDRAWN') AND s.invited_at IS NULL;

-- name: signature.nobody_still_waits_to_sign_what_is_submitted
SELECT s.signatory_id FROM signature_signatory s
JOIN proposal p ON p.proposal_id = s.proposal_id
WHERE p.state NOT IN ('DRAFT', 'COSIGNING', 'WITHDRAWN') AND s.status = 'WAITING';

-- name: signature.what_was_submitted_first_is_what_was_signed
SELECT s.signatory_id FROM signature_signatory s
JOIN proposal_version v ON v.proposal_id = s.proposal_id AND v.number = 1
WHERE s.status IN ('FIRST', 'SIGNED') AND s.content_sha256 <> COALESCE(v.fingerprint, v.content_sha256);

-- name: signature.no_draft_carries_a_signature
SELECT s.signatory_id FROM signature_signatory s
JOIN proposal p ON p.proposal_id = s.proposal_id
WHERE p.state = 'DRAFT' AND s.content_sha256 IS NOT NULL;
