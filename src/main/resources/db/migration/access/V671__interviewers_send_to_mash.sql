-- Harm that a child tells of in a return interview goes to the desk at once, whoever holds the interview. The interviewer
-- does not see the contact afterwards.
insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
    ('contact', 'RETURN_INTERVIEWER', false, true, false, false, false);
