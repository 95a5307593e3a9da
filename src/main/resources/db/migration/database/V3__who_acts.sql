-- The current actor. Anyone who can run SQL can set a setting, so PostgreSQL trusts none that merely names someone. The
-- program signs the actor (HMAC-SHA-256, RFC 2104) once per transaction; database.act_as verifies it and stores the
-- result in settings whose names only the owner can read. All functions that ask for the actor read those and nothing
-- else. Reasons: docs/decisions/0046-the-actor-is-signed.md.

-- Padded to the SHA-256 block size, or hashed first if it is longer, and each byte xored with the same value.
create function database.hmac_pad(key bytea, with_byte int) returns bytea
    language sql immutable parallel safe
    return (
        select string_agg(set_byte('\x00', 0, get_byte(b.block, n) # with_byte), '' order by n)
        from (select substr(case when length(key) > 64 then sha256(key) else key end
                || decode(repeat('00', 64), 'hex'), 1, 64) as block) b, generate_series(0, 63) n);

create function database.hmac(key bytea, message bytea) returns bytea
    language sql immutable parallel safe
    return sha256(database.hmac_pad(key, 92) || sha256(database.hmac_pad(key, 54) || message));

-- The keys of the running processes, one for each start, so that several nodes work side by side. The run-time role has
-- no right to this table, and no key passes over its connections.
create table database.signing_key (
    id      text primary key default gen_random_uuid(),
    key     bytea not null default decode(replace(concat(gen_random_uuid(), gen_random_uuid()), '-', ''), 'hex'),
    -- HMAC needs the key in these two forms.
    inner_pad bytea not null generated always as (database.hmac_pad(key, 54)) stored,
    outer_pad bytea not null generated always as (database.hmac_pad(key, 92)) stored,
    -- Settings with this prefix store the actor. PostgreSQL does not list such settings: without the name, one can
    -- neither read nor set them.
    setting text not null generated always as ('breakwater.k' || encode(sha256(key), 'hex')) stored,
    -- A running process uses its key each day; each start removes keys unused for a week.
    used_on date not null default current_date
);

-- The verified actor of this transaction: one row or none. For functions of the owner; the run-time role cannot read
-- it. A setting that names another key leads to empty settings.
create view database.who_acts as
select current_setting(k.setting || '.actor', true) as actor,
    current_setting(k.setting || '.role', true) as role,
    -- How access.kind_post knows the actor: by their role or, for a background job, by its id.
    current_setting(k.setting || '.post', true) as post,
    current_setting(k.setting || '.record', true) as record,
    current_setting(k.setting || '.time', true) as time
from database.signing_key k
where k.id = current_setting('breakwater.signed_with', true);

-- For the function below, and for the owner's own scripts.
create function database.name_actor(with_key database.signing_key, who text, in_role text, on_record text, at_time text)
    returns void language sql volatile
    set search_path = pg_catalog, pg_temp
begin atomic
    select set_config(named.setting, named.value, true) from (values
        ('breakwater.signed_with', with_key.id),
        (with_key.setting || '.actor', who),
        (with_key.setting || '.role', in_role),
        (with_key.setting || '.post', case when in_role = 'JOB' then who else in_role end),
        (with_key.setting || '.record', on_record),
        (with_key.setting || '.time', at_time)) named (setting, value);
end;

-- Sets the actor for the rest of this transaction, and returns the previous one. No row: the signature does not match
-- this connection, these values and the last five minutes; then nothing changes.
create function database.act_as(with_key text, signed_at bigint, who text, in_role text, on_record text, at_time text,
    signature bytea) returns table (actor text, role text, record text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    message bytea := convert_to(
        concat_ws(E'\n', with_key, pg_backend_pid(), signed_at, who, in_role, on_record, at_time), 'UTF8');
    known database.signing_key;
    was record;
begin
    select k.* into known from database.signing_key k
    where k.id = with_key and sha256(k.outer_pad || sha256(k.inner_pad || message)) = signature
        and abs(extract(epoch from clock_timestamp()) * 1000 - signed_at) < 300000;
    if not found then
        return;
    end if;
    if known.used_on < current_date then
        update database.signing_key u set used_on = current_date
        where u.id = (select k.id from database.signing_key k where k.id = with_key for update skip locked);
    end if;
    select w.actor, w.role, w.record into was from database.who_acts w;
    perform database.name_actor(known, who, in_role, on_record, at_time);
    return query select coalesce(was.actor, ''), coalesce(was.role, ''), coalesce(was.record, '');
end $$;

create function database.actor_now() returns text
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce((select w.actor from database.who_acts w), '');
end $$;

revoke execute on function database.hmac_pad, database.hmac, database.name_actor, database.act_as,
    database.actor_now from public;
grant usage on schema database to ${app};
grant execute on function database.act_as, database.actor_now to ${app};
