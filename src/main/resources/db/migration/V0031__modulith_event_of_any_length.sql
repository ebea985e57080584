-- An event may name everybody whom it concerns, however many they are.
ALTER TABLE EVENT_PUBLICATION MODIFY serialized_event MEDIUMTEXT NOT NULL;
