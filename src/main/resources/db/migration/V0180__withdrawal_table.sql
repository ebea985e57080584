RENAME TABLE proposal_withdrawal TO withdrawal_request;
