-- An organisation may belong to another one; the office says to which, and the service refuses circles.
ALTER TABLE identity_organisation
  ADD COLUMN parent_id UUID NULL,
  ADD CONSTRAINT identity_organisation_parent FOREIGN KEY (parent_id) REFERENCES identity_organisation (organisation_id),
  ADD CONSTRAINT identity_organisation_not_its_own_parent CHECK (parent_id <> organisation_id);
