-- Where someone lives, for sorting and filtering: the ward of each postcode in an address, or its first half if the
-- council has loaded no ward for it.
create function mash.areas_of(address text) returns text[] language sql stable parallel safe
return array(
    select coalesce(w.ward, found.part[1])
    from regexp_matches(upper(address), '\m([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][A-Z]{2})\M', 'g')
        with ordinality as found (part, place)
    left join frontdoor.postcode_ward w on w.postcode = found.part[1] || found.part[2]
    order by found.place);
