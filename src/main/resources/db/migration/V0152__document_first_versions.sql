UPDATE document_attachment SET document_id = attachment_id;
