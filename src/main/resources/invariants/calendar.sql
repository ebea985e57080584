-- name: calendar.people_make_up_on_weekends_only
select d.country, d.day from calendar_day d join calendar_country c on c.country = d.country
where d.kind = 'MAKE_UP' and find_in_set(upper(dayname(d.day)), c.weekend) = 0;

-- name: calendar.the_home_side_has_a_calendar
select 'CN' where not exists (select 1 from calendar_country where country = 'CN');

-- name: calendar.no_week_is_all_weekend
select country, weekend from calendar_country where bit_count(weekend + 0) > 3;
