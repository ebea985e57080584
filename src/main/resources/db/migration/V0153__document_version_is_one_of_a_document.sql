ALTER TABLE document_attachment
  MODIFY document_id UUID NOT NULL,
  ADD UNIQUE KEY document_attachment_version (document_id, number),
  ADD CONSTRAINT document_attachment_first FOREIGN KEY (document_id) REFERENCES document_attachment (attachment_id);
