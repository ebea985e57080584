-- name: withdrawal.only_open_proposals_wait_for_consent_to_withdrawal
SELECT w.withdrawal_id FROM withdrawal_request w
JOIN proposal p ON p.proposal_id = w.proposal_id
WHERE w.answer = 'OPEN' AND p.state = 'WITHDRAWN';
