-- The search index of what is published now; rebuilt whenever that changes. It holds no data of its own.
create table library.search_entry (
    path text primary key references library.page,
    version_id uuid not null,
    audience text not null,
    names tsvector not null,
    words tsvector not null
);
comment on column library.search_entry.names is 'Title, search words and summary: short, so that thousands of matches are ranked in no time.';
create index on library.search_entry using gin (names);
create index on library.search_entry using gin (words);
create index on library.search_entry (audience);

-- The title and its aliases weigh most, then the summary.
create function library.named(front text) returns tsvector language sql immutable as $$
    select setweight(to_tsvector('english', coalesce(substring(front from '(?n)^title: (.*)$'), '') || ' '
            || coalesce(substring(front from '(?n)^search: (.*)$'), '')), 'A')
        || setweight(to_tsvector('english', coalesce(substring(front from '(?n)^summary: (.*)$'), '')), 'B')
$$;

-- Search terms without results. The term itself is stored from the fifth time on, and never when, by whom, or with
-- which other term.
create table library.missed_search (
    hash bytea primary key,
    times int not null,
    word text check ((word is null) = (times < 5)),
    check (length(word) <= 30)
);

grant select, insert, update, delete on library.search_entry to ${app};
grant select, insert, update on library.missed_search to ${app};
