-- The letter to a parent that came with Breakwater, where no one has changed it since.
update casework.letter_version
set body = replace(body, 'or something in this letter is not right, call us', 'or something in this letter is wrong, call us')
where template_id = '01900000-0000-7000-8000-000000000001' and version = 1 and written_by = 'job:breakwater';
