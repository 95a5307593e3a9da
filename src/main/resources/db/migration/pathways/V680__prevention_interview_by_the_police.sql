-- Whether the police held their prevention interview, and the officer; empty for those recorded before it was asked.
alter table pathways.missing_police_check
    add column held boolean not null default true,
    add column officer text not null default '' check (length(officer) <= 200);
