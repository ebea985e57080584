-- Countries whose research and economy an expert knows, beside the one of their organisation.
CREATE TABLE expert_country (
  expert_id UUID NOT NULL,
  country CHAR(2) NOT NULL CHECK (country REGEXP BINARY '^[A-Z]{2}$'),
  PRIMARY KEY (expert_id, country),
  CONSTRAINT expert_country_profile FOREIGN KEY (expert_id) REFERENCES expert_profile (expert_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
