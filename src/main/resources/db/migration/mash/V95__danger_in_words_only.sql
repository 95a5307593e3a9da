-- Whether only the words of a report say danger, and the answer did not: the desk says "possible".
alter table mash.contact add column danger_in_words boolean not null default false;
