-- name: draft.the_history_of_a_draft_ends_with_what_was_saved_last
SELECT c.proposal_id FROM draft_change c
JOIN proposal p ON p.proposal_id = c.proposal_id
GROUP BY c.proposal_id, p.draft_version HAVING MAX(c.revision) <> p.draft_version;

-- name: draft.every_settled_conflict_names_who_settled_it
SELECT c.conflict_id FROM draft_conflict c
LEFT JOIN identity_user u ON u.user_id = c.settled_by
WHERE c.choice <> 'OPEN' AND u.user_id IS NULL;

-- name: draft.every_section_is_assigned_to_somebody_who_writes
SELECT a.assignment_id FROM draft_assignment a
JOIN proposal p ON p.proposal_id = a.proposal_id
LEFT JOIN access_grant g ON g.proposal_id = a.proposal_id AND g.capacity = 'EDITOR'
  AND g.grantee = CONCAT('USER@', a.assignee)
WHERE a.ended_at IS NULL AND p.first_signatory <> a.assignee AND g.grantee IS NULL;

-- name: draft.no_assignment_outlives_the_writing
SELECT a.assignment_id FROM draft_assignment a
JOIN proposal p ON p.proposal_id = a.proposal_id
WHERE a.ended_at IS NULL AND p.state NOT IN ('DRAFT', 'COSIGNING', 'RETURNED', 'REVISE');
