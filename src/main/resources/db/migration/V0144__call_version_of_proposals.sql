-- The proposals that are there began with the first version.
ALTER TABLE proposal ADD COLUMN call_version_id UUID NULL AFTER call_id;
UPDATE proposal p JOIN call_version v ON v.call_id = p.call_id AND v.number = 1 SET p.call_version_id = v.call_version_id;
ALTER TABLE proposal
  MODIFY COLUMN call_version_id UUID NOT NULL,
  ADD CONSTRAINT proposal_of_call_version
    FOREIGN KEY (call_id, call_version_id) REFERENCES call_version (call_id, call_version_id);
