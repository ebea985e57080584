-- name: audit.the_head_is_the_last_entry
select h.seq, h.hash from audit_head h
left join audit_entry e on e.seq = h.seq and e.hash = h.hash
where h.seq > 0 and e.seq is null;

-- name: audit.no_entry_lies_beyond_the_head
select e.seq from audit_entry e join audit_head h on e.seq > h.seq;

-- name: audit.positions_have_no_gap
select h.seq, count(e.seq) as entries from audit_head h left join audit_entry e on true
group by h.seq having count(e.seq) <> h.seq;

-- name: audit.every_entry_follows_the_one_before
select e.seq from audit_entry e left join audit_entry p on p.seq = e.seq - 1
where e.prev_hash <> coalesce(p.hash, repeat('0', 64));
