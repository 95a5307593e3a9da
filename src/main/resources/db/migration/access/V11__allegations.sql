-- Who may see a contact about someone who works with children: named people, never a whole role.
create table access.allegations_reader (
    account_id uuid primary key,
    added_by text not null,
    added_at timestamptz not null
);
grant select, insert, delete on access.allegations_reader to ${app};
