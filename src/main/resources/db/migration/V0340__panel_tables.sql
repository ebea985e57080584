RENAME TABLE review_round TO panel_round, review_assignment TO panel_assignment;
