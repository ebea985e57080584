-- The words of every submitted proposal as the search for similar ones wants them; written by the application, since
-- MariaDB does not find words in Chinese text. What becomes a token stands in org.khorgos.similarity.SearchTokens.
CREATE TABLE similarity_text (
  proposal_id UUID NOT NULL PRIMARY KEY,
  tokens MEDIUMTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  FULLTEXT KEY similarity_text_tokens (tokens),
  CONSTRAINT similarity_text_of FOREIGN KEY (proposal_id) REFERENCES proposal (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
