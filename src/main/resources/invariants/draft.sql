-- name: draft.the_history_of_a_draft_ends_with_what_was_saved_last
SELECT c.proposal_id FROM draft_change c
JOIN proposal p ON p.proposal_id = c.proposal_id
GROUP BY c.proposal_id, p.draft_version HAVING MAX(c.revision) <> p.draft_version;

-- name: draft.every_settled_conflict_names_who_settled_it
SELECT c.conflict_id FROM draft_conflict c
LEFT JOIN identity_user u ON u.user_id = c.settled_by
WHERE c.choice <> 'OPEN' AND u.user_id IS NULL;
