-- The member of the MACE panel, of one agency, who sees what the panel's agenda asks of that agency and no case.
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
            union select 'PANEL_MEMBER') found;
        execute format('alter table access.%1$I drop constraint %2$I, add constraint %2$I check (role in (%3$s))',
            which, which || '_role_check', posts);
    end loop;
end $$;

insert into access.incompatible_posts (one, other, why) values
    ('ADMINISTRATOR', 'PANEL_MEMBER', 'Someone who manages accounts cannot have a role that reads records'),
    ('RESEARCHER', 'PANEL_MEMBER', 'An agency or team account has only that role'),
    ('TEAM_MEMBER', 'PANEL_MEMBER', 'An agency or team account has only that role');
