-- Matching keys, each a number derived from names and their sound: a lookup is equality on an index, so row security
-- costs nothing, and the time does not grow with the number of people.
create table people.find_key (
    key bigint not null,
    person_id uuid not null references people.person (id),
    record_id uuid not null references access.record (id),
    -- Shared by so many, such as a single common name, that it is not used for matching: only for searches with little
    -- input.
    only_search boolean not null default false,
    -- See access.keep_open_kind.
    open_kind text,
    primary key (key, person_id)
);
create index on people.find_key (record_id);
alter table people.find_key enable row level security;
alter table people.find_key force row level security;
create policy see on people.find_key for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create policy tell on people.find_key for insert
    with check ((select access.role_now()) = 'JOB' or access.may_add_to(record_id));
grant select, insert on people.find_key to ${app};

create trigger keep_open_kind before insert on people.find_key
    for each row execute function access.keep_open_kind('record_id');
create trigger close_find_key after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('people.find_key', 'record_id');

alter table people.person drop column name_key, drop column address_key, drop column phone_key;

-- The date of birth as stated: a full date, a year, an age.
alter table people.person add column born text not null default '' check (length(born) <= 20);

-- How common a name is. Counts of names only, of those that five people or more have; nothing about the people, and
-- nothing from a kind of record that only few may know of.
create function people.common_names() returns table (name text, share double precision)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with words as (
        select regexp_split_to_table(lower(p.name), '[^[:alpha:]]+') as word
        from (select p.name from people.person p
            join access.record r on r.id = p.record_id join access.kind t on t.name = r.kind and t.counted
            where p.name <> '' order by p.id desc limit 200000) p)
    select w.word, count(*)::double precision / sum(count(*)) over () * 2
    from words w
    where length(w.word) > 1 and access.role_now() = 'JOB'
    group by w.word
    having count(*) >= 5
    order by 2 desc
    limit 5000;
end;
revoke execute on function people.common_names from public;
grant execute on function people.common_names to ${app};

-- People recorded before keys existed: shown only to the job that creates keys.
create function people.without_keys(after uuid, most int)
    returns table (id uuid, record_id uuid, name text, born text, age text, recorded_at timestamptz, address text,
        phone text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select p.id, p.record_id, p.name, p.born, p.age, p.recorded_at, p.address, p.phone
    from people.person p
    where access.role_now() = 'JOB' and p.id > after
      and not exists (select from people.find_key k where k.record_id = p.record_id and k.person_id = p.id)
    order by p.id
    limit most;
end;
revoke execute on function people.without_keys from public;
grant execute on function people.without_keys to ${app};

-- Someone says that two people are the same; it takes effect when someone else confirms it, and can be fully withdrawn,
-- because neither is changed: both rows stay, and the match is read through these rows.
create table people.match (
    id uuid primary key default public.uuidv7(),
    one uuid not null references people.person (id),
    other uuid not null references people.person (id),
    one_record uuid not null references access.record (id),
    other_record uuid not null references access.record (id),
    answer text not null check (answer in ('SAME', 'NOT_SAME')),
    why text not null check (length(why) <= 2000),
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null,
    check (one < other),
    check (answer = 'NOT_SAME' or length(why) > 0)
);
create index on people.match (one, other);
create index on people.match (other);
create index on people.match (one_record);
create index on people.match (other_record);

create table people.match_decision (
    same_id uuid primary key references people.match (id),
    agreed boolean not null,
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null
);

create table people.match_separation (
    same_id uuid primary key references people.match (id),
    why text not null check (length(why) between 1 and 2000),
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null
);

-- Promise 8: nobody approves their own work.
create function people.two_people() returns trigger language plpgsql as $$
begin
    if exists (select from people.match s where s.id = new.same_id and s.said_by = new.said_by) then
        raise exception 'who said that two people are one cannot agree to it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger two_people before insert on people.match_decision
    for each row execute function people.two_people();

-- People who may not see both records see nothing of the match.
create function people.may_see_same(which uuid) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select 1 from people.match s where s.id = which);
end $$;
alter table people.match enable row level security;
alter table people.match force row level security;
alter table people.match_decision enable row level security;
alter table people.match_decision force row level security;
alter table people.match_separation enable row level security;
alter table people.match_separation force row level security;
create policy see on people.match for select using (access.may_see(one_record) and access.may_see(other_record));
create policy see on people.match_decision for select using (people.may_see_same(same_id));
create policy see on people.match_separation for select using (people.may_see_same(same_id));
grant select, insert on people.match, people.match_decision, people.match_separation to ${app};
