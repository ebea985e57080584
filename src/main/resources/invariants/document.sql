-- name: document.no_proposal_holds_more_than_its_quota
SELECT proposal_id FROM document_attachment WHERE removed_at IS NULL
GROUP BY proposal_id HAVING SUM(size) > 104857600;

-- name: document.nobody_uploads_to_a_proposal_before_it_exists
SELECT a.attachment_id FROM document_attachment a
JOIN proposal p ON p.proposal_id = a.proposal_id
WHERE a.uploaded_at < p.created_at;

-- name: document.nothing_is_removed_before_it_is_uploaded
SELECT attachment_id FROM document_attachment WHERE removed_at < uploaded_at;

-- name: document.only_the_newest_version_is_not_replaced
SELECT a.attachment_id FROM document_attachment a
WHERE (a.replaced_at IS NULL) = EXISTS (
  SELECT 1 FROM document_attachment n WHERE n.document_id = a.document_id AND n.number > a.number);

-- name: document.versions_have_no_gap_and_belong_to_one_proposal
SELECT document_id FROM document_attachment
GROUP BY document_id HAVING MAX(number) <> COUNT(*) OR COUNT(DISTINCT proposal_id) > 1;

-- name: document.what_was_submitted_belongs_to_a_version_of_its_proposal
SELECT s.attachment_id FROM document_submitted s
JOIN document_attachment a ON a.attachment_id = s.attachment_id
LEFT JOIN proposal_version v ON v.proposal_id = s.proposal_id AND v.number = s.version_number
WHERE v.number IS NULL OR a.proposal_id <> s.proposal_id OR a.uploaded_at > v.created_at;

-- name: document.the_fingerprint_of_a_version_covers_its_text_and_documents
SELECT v.proposal_id, v.number FROM proposal_version v
WHERE v.fingerprint <> SHA2(CONCAT(v.content, COALESCE((
  SELECT GROUP_CONCAT('\n', a.sha256, ' ', a.size, ' ', a.name ORDER BY a.sha256, BINARY a.name SEPARATOR '')
  FROM document_submitted s JOIN document_attachment a ON a.attachment_id = s.attachment_id
  WHERE s.proposal_id = v.proposal_id AND s.version_number = v.number), '')), 256);
