INSERT INTO document_submitted (proposal_id, version_number, attachment_id)
SELECT v.proposal_id, v.number, a.attachment_id FROM proposal_version v
JOIN document_attachment a ON a.proposal_id = v.proposal_id AND a.uploaded_at <= v.created_at
  AND (a.removed_at IS NULL OR a.removed_at > v.created_at);
