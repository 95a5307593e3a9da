-- Who to contact. The profile file seeds these rows; changes on the screen win from then on. Menu keys and alternative
-- numbers are stored one per line, as typed: "1 what it is for", "0345 606 1212 why".

create table partnership.contact_point (
  id                 text primary key,
  name               text not null check (length(name) between 1 and 100),
  number             text not null check (length(number) between 2 and 25),
  alternatives       text not null check (length(alternatives) <= 1000),
  press_public       text not null check (length(press_public) <= 1000),
  press_professional text not null check (length(press_professional) <= 1000),
  press_child        text not null check (length(press_child) <= 1000),
  menu_public        text not null check (length(menu_public) <= 1000),
  menu_professional  text not null check (length(menu_professional) <= 1000),
  menu_child         text not null check (length(menu_child) <= 1000),
  on_screen          boolean not null,
  confirmed_by       text,
  confirmed_at       timestamptz,
  version            integer not null,
  check ((confirmed_by is null) = (confirmed_at is null))
);

comment on column partnership.contact_point.on_screen is
  'Whether a person has changed it on the screen: from then on the profile file no longer counts.';

-- Every version it has had. Append-only.
create table partnership.contact_point_history (
  contact_point      text not null references partnership.contact_point,
  version            integer not null,
  act                text not null check (act in ('SEEDED', 'CHANGED', 'CONFIRMED')),
  name               text not null,
  number             text not null,
  alternatives       text not null,
  press_public       text not null,
  press_professional text not null,
  press_child        text not null,
  menu_public        text not null,
  menu_professional  text not null,
  menu_child         text not null,
  by_whom            text not null,
  at                 timestamptz not null,
  primary key (contact_point, version)
);

grant usage on schema partnership to ${app};
grant select, insert, update on partnership.contact_point to ${app};
grant select, insert on partnership.contact_point_history to ${app};
