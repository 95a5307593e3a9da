-- A team that goes to a home must know who is there: who is what to the child and who lives with them, and how one can
-- speak with the child, as it was known when the child was handed over.
alter table mash.handover
    add column family text[] not null default '{}',
    add column traits text not null default '';
