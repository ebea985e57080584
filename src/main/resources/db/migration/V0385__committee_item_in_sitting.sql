-- What belongs to an item can point at the item and its sitting together.
ALTER TABLE committee_item ADD UNIQUE KEY committee_item_in_sitting (item_id, sitting_id);
