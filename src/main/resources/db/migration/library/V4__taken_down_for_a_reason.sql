-- Taking a text down needs a reason; the list of changes shows it to everyone.
alter table library.publication add column why text check (length(why) between 1 and 1000);
-- Not valid: earlier rows have no reason.
alter table library.publication
    add constraint taken_down_for_a_reason check (version_id is not null or why is not null) not valid;

-- A version can be published only when a person has approved it, and someone on behalf of each group that it names.
create or replace function library.only_approved() returns trigger language plpgsql as $$
declare
    missing text;
begin
    if new.version_id is null or access.role_now() = 'JOB' then
        return new;
    end if;
    if not exists (select from library.approval a where a.version_id = new.version_id) then
        raise exception 'a text counts only when somebody has approved it' using errcode = 'check_violation';
    end if;
    select btrim(named) into missing
    from library.version v,
        regexp_split_to_table(coalesce(substring(v.front from '(?n)^approved-by:(.*)$'), ''), ';') named
    where v.id = new.version_id and btrim(named) <> ''
        and not exists (
            select from library.approval a
            where a.version_id = v.id and lower(a.body) = lower(btrim(named)))
    limit 1;
    if missing is not null then
        raise exception 'a text counts only when each body that it names has approved it'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
