-- One row: the hash of all scripts that were run. A start that finds its own hash here need not look any further.
create table migrated (
  only_one boolean primary key default true check (only_one),
  scripts text not null
);

comment on table migrated is 'The hash of all migration scripts at the last start.';
