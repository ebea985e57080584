RENAME TABLE proposal_signatory TO signature_signatory;
