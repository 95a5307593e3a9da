-- The next version of the letters that came with Breakwater, where no one has written one since: the name begins with
-- what it is, and feedback to a professional gives each child a line. A version is never changed: letters point to
-- their own.
insert into casework.letter_version (template_id, version, name, subject, body, written_by, written_by_name, written_at)
select v.template_id, v.version + 1,
    case v.template_id
        when '01900000-0000-7000-8000-000000000001' then 'Outcome letter: parent or carer'
        when '01900000-0000-7000-8000-000000000002' then 'Outcome letter: child aged 12 or over'
        else 'Outcome letter: referrer (professional)' end,
    v.subject,
    replace(v.body, 'What we decided for [child]: [outcome].', E'What we decided for [child]:\n\n[outcome]'),
    v.written_by, v.written_by_name, '2026-12-01T18:00Z'
from casework.letter_version v
where v.written_by = 'job:breakwater'
    and not exists (select from casework.letter_version n
        where n.template_id = v.template_id and n.version > v.version);
