-- Calls get a module of their own (ADR 0011); foreign keys follow the name.
RENAME TABLE proposal_call TO call_for_proposals;
