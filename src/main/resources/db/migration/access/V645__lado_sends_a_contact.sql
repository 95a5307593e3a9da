-- The LADO and their administrator open a contact, as anyone may who reports: a child in immediate danger goes to the
-- desk at once. They do not see the contact afterwards.
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('contact', 'LADO', false, true, false, false, false),
    ('contact', 'LADO_ADMINISTRATOR', false, true, false, false, false);
