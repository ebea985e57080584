ALTER TABLE identity_user DROP COLUMN failed_logins;
