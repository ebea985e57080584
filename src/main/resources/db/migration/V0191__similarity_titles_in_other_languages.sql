-- Titles in other languages belong to the words now; the application writes these rows anew when it starts.
DELETE FROM similarity_text WHERE proposal_id IN (SELECT proposal_id FROM proposal_title);
