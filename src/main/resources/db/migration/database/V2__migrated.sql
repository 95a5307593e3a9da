-- One row: the hash of all scripts that were run. If it equals the program's own hash at start, Flyway is skipped.
create table migrated (
  only_one boolean primary key default true check (only_one),
  scripts text not null
);

comment on table migrated is 'The hash of all migration scripts at the last start.';
