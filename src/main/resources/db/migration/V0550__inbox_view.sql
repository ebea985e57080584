-- A saved view of the inbox: what it shows and how, by the names of an address; shared with one group at most.
CREATE TABLE inbox_view (
  view_id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner UUID NOT NULL,
  name VARCHAR(60) NOT NULL,
  content JSON NOT NULL,
  shared_with VARCHAR(80) NULL,
  saved_at DATETIME(6) NOT NULL,
  UNIQUE KEY inbox_view_name (owner, name),
  KEY inbox_view_shared (shared_with),
  CONSTRAINT inbox_view_named CHECK (char_length(trim(name)) BETWEEN 1 AND 60),
  CONSTRAINT inbox_view_content CHECK (json_valid(content) AND char_length(content) <= 4000),
  CONSTRAINT inbox_view_versions CHECK (version >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
