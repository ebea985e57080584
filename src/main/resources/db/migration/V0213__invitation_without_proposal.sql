-- A column of a foreign key cannot become optional while the key is there; it comes back with what follows.
ALTER TABLE invitation_invitation DROP FOREIGN KEY invitation_proposal;
