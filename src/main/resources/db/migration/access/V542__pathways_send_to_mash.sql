-- The posts of a pathway open a contact, as anyone may who reports: what they know of a child at risk goes to the desk at
-- once. They do not see the contact afterwards.
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('contact', 'CME_OFFICER', false, true, false, false, false),
    ('contact', 'CME_MANAGER', false, true, false, false, false),
    ('contact', 'EXPLOITATION_LEAD', false, true, false, false, false),
    ('contact', 'MISSING_COORDINATOR', false, true, false, false, false);
