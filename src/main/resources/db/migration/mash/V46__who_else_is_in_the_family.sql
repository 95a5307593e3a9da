-- A team that visits a home must know who is there: the child's relatives and household, and how to communicate with
-- the child, as known at the handover.
alter table mash.handover
    add column family text[] not null default '{}',
    add column traits text not null default '';
