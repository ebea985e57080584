-- When an expert who never declared interests was asked last to do so.
CREATE TABLE expert_declaration_request (
  expert_id UUID NOT NULL PRIMARY KEY,
  asked_on DATE NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
