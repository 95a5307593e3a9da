-- The intelligence officer, who sees what is submitted about people and places that exploit children, and no case.
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
            union select 'INTELLIGENCE_OFFICER') found;
        execute format('alter table access.%1$I drop constraint %2$I, add constraint %2$I check (role in (%3$s))',
            which, which || '_role_check', posts);
    end loop;
end $$;

insert into access.incompatible_posts (one, other, why) values
    ('ADMINISTRATOR', 'INTELLIGENCE_OFFICER', 'Someone who manages accounts cannot have a role that reads records'),
    ('RESEARCHER', 'INTELLIGENCE_OFFICER', 'An agency or team account has only that role'),
    ('TEAM_MEMBER', 'INTELLIGENCE_OFFICER', 'An agency or team account has only that role');
