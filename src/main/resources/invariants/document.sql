-- name: document.no_proposal_holds_more_than_its_quota
SELECT proposal_id FROM document_attachment WHERE removed_at IS NULL
GROUP BY proposal_id HAVING SUM(size) > 104857600;

-- name: document.nobody_uploads_to_a_proposal_before_it_exists
SELECT a.attachment_id FROM document_attachment a
JOIN proposal p ON p.proposal_id = a.proposal_id
WHERE a.uploaded_at < p.created_at;

-- name: document.nothing_is_removed_before_it_is_uploaded
SELECT attachment_id FROM document_attachment WHERE removed_at < uploaded_at;
