-- The posts for children missing education: the officer and the manager of the council, and the attendance lead of a
-- school, who sees only the school's own pupils. They are added to the posts that there are.
do $$
declare
    which text;
    posts text;
begin
    foreach which in array array['account', 'further_post', 'invitation'] loop
        select string_agg(distinct quote_literal(found.post), ', ') into posts
        from (
            select (regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g'))[1] as post
            from pg_constraint c
            where c.conrelid = cast('access.' || which as regclass) and c.conname = which || '_role_check'
            union select unnest(array['CME_OFFICER', 'CME_MANAGER', 'SCHOOL_ATTENDANCE_LEAD'])) found;
        execute format('alter table access.%1$I drop constraint %2$I, add constraint %2$I check (role in (%3$s))',
            which, which || '_role_check', posts);
    end loop;
end $$;

insert into access.incompatible_posts (one, other, why)
select 'ADMINISTRATOR', r, 'Someone who manages accounts cannot have a role that reads records'
from unnest(array['CME_OFFICER', 'CME_MANAGER', 'SCHOOL_ATTENDANCE_LEAD']) r
union all
select o, r, 'An agency or team account has only that role'
from unnest(array['RESEARCHER', 'TEAM_MEMBER']) o,
    unnest(array['CME_OFFICER', 'CME_MANAGER', 'SCHOOL_ATTENDANCE_LEAD']) r;
