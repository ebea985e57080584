-- A mail goes to a user or, by an invitation, to an address; the link of the latter is made when it leaves.
ALTER TABLE notification_mail
  MODIFY recipient_id UUID NULL,
  ADD COLUMN invitation_id UUID NULL,
  ADD CONSTRAINT notification_mail_to_whom CHECK ((recipient_id IS NULL) <> (invitation_id IS NULL));
