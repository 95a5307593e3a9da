-- What is published now, as it is searched; written again whenever that changes. Nothing here is said elsewhere.
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

-- The title and what people call it count most, then the summary.
create function library.named(front text) returns tsvector language sql immutable as $$
    select setweight(to_tsvector('english', coalesce(substring(front from '(?n)^title: (.*)$'), '') || ' '
            || coalesce(substring(front from '(?n)^search: (.*)$'), '')), 'A')
        || setweight(to_tsvector('english', coalesce(substring(front from '(?n)^summary: (.*)$'), '')), 'B')
$$;

-- Words that were searched and not found. Which word it was is kept from the fifth time on, and never when, or by whom,
-- or beside which other word.
create table library.missed_search (
    hash bytea primary key,
    times int not null,
    word text check ((word is null) = (times < 5)),
    check (length(word) <= 30)
);

grant select, insert, update, delete on library.search_entry to ${app};
grant select, insert, update on library.missed_search to ${app};
