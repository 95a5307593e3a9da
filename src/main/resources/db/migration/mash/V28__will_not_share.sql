-- An agency may hold something and decide not to share it. That is a response, in time, but it carries no information.
-- It gives the reason, who in the agency decided it, and what would change it.
alter table mash.response add column refused_why text check (length(refused_why) between 1 and 2000);
alter table mash.response add column refused_by text check (length(refused_by) between 1 and 120);
alter table mash.response add column refused_unless text check (length(refused_unless) between 1 and 2000);
alter table mash.response drop constraint response_kind_check;
alter table mash.response add constraint response_kind_check
    check (kind in ('NOT_KNOWN', 'NOTHING_RELEVANT', 'KNOWN', 'REFUSED'));
alter table mash.response add constraint refused_whole check (
    (kind = 'REFUSED') = (refused_why is not null) and (kind = 'REFUSED') = (refused_by is not null)
    and (kind = 'REFUSED') = (refused_unless is not null));
alter table mash.response drop constraint searched_somewhere;
alter table mash.response add constraint searched_somewhere check (
    kind in ('KNOWN', 'REFUSED') or told_by is not null or cardinality(searched) > 0 and cardinality(systems) > 0);
create index reply_refused on mash.response (contact_id) where kind = 'REFUSED';
