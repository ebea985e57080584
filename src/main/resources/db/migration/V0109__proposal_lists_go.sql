DROP TABLE proposal_other_country, proposal_sector, proposal_milestone, proposal_base, proposal_flow, proposal_talent,
  proposal_support, proposal_budget_line;

-- The names of the partner organisations stay in a narrow table of their own, for the search.
ALTER TABLE proposal_partner_organisation DROP COLUMN city, DROP COLUMN country;
