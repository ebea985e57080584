-- How a user likes the tables of the inbox: the columns in their order and the density.
CREATE TABLE inbox_preference (
  user_id UUID NOT NULL PRIMARY KEY,
  columns JSON NOT NULL,
  density VARCHAR(12) NOT NULL,
  CONSTRAINT inbox_preference_density CHECK (density IN ('COMFORTABLE', 'COMPACT')),
  CONSTRAINT inbox_preference_columns CHECK (json_valid(columns) AND char_length(columns) <= 1000)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
