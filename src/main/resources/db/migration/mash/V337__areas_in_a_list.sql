-- The same as mash.areas_of, as rows: PostgreSQL puts it into the statement that asks, so that a list of hundreds does not
-- start a query of its own for each child.
create function mash.areas_in(address text) returns table (area text, place bigint) language sql stable parallel safe
begin atomic
    select coalesce(w.ward, found.part[1]), found.place
    from regexp_matches(upper(areas_in.address), '\m([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][A-Z]{2})\M', 'g')
        with ordinality as found (part, place)
    left join frontdoor.postcode_ward w on w.postcode = found.part[1] || found.part[2];
end;
