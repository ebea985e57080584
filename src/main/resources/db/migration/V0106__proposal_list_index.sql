-- All that lists filter, search and sort by, so that they read this narrow index instead of the wide rows.
ALTER TABLE proposal ADD KEY proposal_list (state_since, proposal_id, state, partner_country, call_id, submitted_at,
  number, acronym, home_region, home_organisation_name, title);
