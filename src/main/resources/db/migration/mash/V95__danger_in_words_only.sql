-- Whether only the text of a report indicates danger, and the answer did not: the desk shows "possible".
alter table mash.contact add column danger_in_words boolean not null default false;
