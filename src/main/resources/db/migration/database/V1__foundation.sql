-- What every module's tables are built on.

-- Only the owner creates objects; the run-time role may look up functions.
revoke create on schema public from public;
grant usage on schema public to ${app};

-- Time-ordered ids (RFC 9562, version 7), so that inserts append to an index. PostgreSQL 17 has no such function. 48
-- bits of milliseconds, 12 bits of the fraction of the millisecond, the rest is random.
create function public.uuidv7() returns uuid
  language sql volatile parallel safe
  set search_path = pg_catalog
as $$
  select encode(
    overlay(
      uuid_send(gen_random_uuid())
      placing substring(int8send(micros / 1000) from 3) || int2send((28672 + (micros % 1000) * 4096 / 1000)::int2)
      from 1 for 8),
    'hex')::uuid
  from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as micros) as now
$$;

comment on function public.uuidv7() is 'A new id, in order of time (RFC 9562, version 7).';
