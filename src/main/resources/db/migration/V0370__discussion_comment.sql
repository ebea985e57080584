-- What is said of a proposal, each word to one audience; nothing is deleted, but the chair can hide it.
CREATE TABLE discussion_comment (
  comment_id UUID NOT NULL PRIMARY KEY,
  proposal_id UUID NOT NULL,
  audience VARCHAR(15) NOT NULL CHECK (audience IN ('REVIEWERS', 'COMMITTEE', 'SECRETARIAT', 'PROPOSERS')),
  answers UUID NULL,
  author_id UUID NOT NULL,
  text VARCHAR(4000) NOT NULL CHECK (text <> ''),
  written_at DATETIME(6) NOT NULL,
  edited_at DATETIME(6) NULL,
  hidden_by UUID NULL,
  hidden_at DATETIME(6) NULL,
  hidden_reason VARCHAR(500) NULL,
  UNIQUE KEY discussion_comment_place (comment_id, proposal_id, audience),
  KEY discussion_comment_thread (proposal_id, audience, written_at),
  CONSTRAINT discussion_comment_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id),
  CONSTRAINT discussion_comment_answers FOREIGN KEY (answers, proposal_id, audience)
    REFERENCES discussion_comment (comment_id, proposal_id, audience),
  CONSTRAINT discussion_comment_edit CHECK (edited_at IS NULL OR edited_at >= written_at),
  CONSTRAINT discussion_comment_hidden CHECK (
    (hidden_at IS NULL) = (hidden_by IS NULL) AND (hidden_at IS NULL) = (hidden_reason IS NULL)),
  CONSTRAINT discussion_comment_reason CHECK (hidden_reason IS NULL OR hidden_reason <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
