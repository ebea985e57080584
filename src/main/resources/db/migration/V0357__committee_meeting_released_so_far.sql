-- Decisions that were told at once, as all were before they were kept.
UPDATE committee_meeting SET released_at = closed_at WHERE decision IS NOT NULL;
