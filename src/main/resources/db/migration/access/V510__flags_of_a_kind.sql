-- Whether other services are told that a child is known there, and what it is called: empty for a kind that is never told,
-- such as allegations. The step of a case is told only where others need it at once, such as that a child is missing now.
alter table access.kind
    add column flag text not null default '' check (length(flag) <= 60),
    add column flag_tells_step boolean not null default false;
