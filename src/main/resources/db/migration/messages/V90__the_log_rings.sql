-- One more kind: something is not right with the audit log. It is about no record, as the weekly word is, so wherever
-- that may stand, this may too.
do $$
declare
    rule record;
begin
    for rule in
        select r.conrelid::regclass as of_table, r.conname as name, pg_get_constraintdef(r.oid) as says
        from pg_constraint r
        where r.contype = 'c' and r.conrelid in ('messages.outbox'::regclass, 'messages.mail'::regclass)
          and pg_get_constraintdef(r.oid) like '%''WATCH''::text%'
    loop
        execute format('alter table %s drop constraint %I', rule.of_table, rule.name);
        execute format('alter table %s add constraint %I %s', rule.of_table, rule.name,
            replace(rule.says, '''WATCH''::text', '''WATCH''::text, ''AUDIT''::text'));
    end loop;
end $$;
-- While it is owed, it is owed once.
create unique index outbox_audit_once on messages.outbox (kind) where kind = 'AUDIT' and state = 'OWED';
