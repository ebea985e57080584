-- One row for each expert who was ever asked; it is locked while somebody counts what the expert has to review.
CREATE TABLE panel_expert (
  expert_id UUID NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
