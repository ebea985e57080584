RENAME TABLE proposal_change TO draft_change, proposal_conflict TO draft_conflict;
