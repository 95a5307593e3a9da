-- A person's age on a given day, in whole years: -1 before their birth, null if unknown. What was recorded may be an
-- age, or a full or partial date of birth.
create function people.years_old(unborn boolean, born_on date, said text, day date) returns int
    language sql stable parallel safe
return case
    when unborn then -1
    when born_on is not null then cast(extract(year from age(day, born_on)) as int)
    when said ~ '^\s*\d{1,2}[./ -]\d{1,2}[./ -]\d{4}\s*$' then (cast(to_char(day, 'YYYYMMDD') as int)
        - cast((regexp_match(said, '(\d{4})\s*$'))[1] as int) * 10000
        - cast((regexp_match(said, '[./ -](\d{1,2})[./ -]'))[1] as int) * 100
        - cast((regexp_match(said, '^\s*(\d{1,2})'))[1] as int)) / 10000
    when said ~ '^\s*(born )?(19|20)\d{2}(-|\s*$)'
        then cast(extract(year from day) as int) - cast((regexp_match(said, '(\d{4})'))[1] as int)
    when said ~* 'week|month|day|baby|newborn' then 0
    when said ~ '\y\d{1,2}\y' then cast((regexp_match(said, '\y(\d{1,2})\y'))[1] as int)
end;
