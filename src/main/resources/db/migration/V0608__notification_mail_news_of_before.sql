-- Digests that wait to leave: as many as they have lines.
UPDATE notification_mail SET news = (CHAR_LENGTH(body) - CHAR_LENGTH(REPLACE(body, '\n– ', ''))) / CHAR_LENGTH('\n– ')
WHERE status = 'QUEUED' AND recipient_id IS NOT NULL AND body LIKE '%\n– %\n  http%';
