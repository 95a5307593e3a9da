-- The next version of the letter to a child that came with Breakwater, where no one has written one since: its name says
-- from which age it is. A version is never changed: letters point to their own.
insert into casework.letter_version (template_id, version, name, subject, body, written_by, written_by_name, written_at)
select v.template_id, v.version + 1, 'Outcome, to a child aged 12 or over', v.subject, v.body,
    v.written_by, v.written_by_name, '2026-12-01T00:00Z'
from casework.letter_version v
where v.template_id = '01900000-0000-7000-8000-000000000002' and v.version = 1
    and not exists (select from casework.letter_version n where n.template_id = v.template_id and n.version > 1);
