-- The team that takes a child on reads the screening, what kept the child safe meanwhile, and the minutes of strategy
-- discussions, as items like the others.
alter table mash.handover_item drop constraint handover_item_kind_check;
alter table mash.handover_item add constraint handover_item_kind_check check (kind in (
    'ISSUES', 'SCREENING', 'SAFETY', 'REPORT', 'REFERRER', 'PERSON', 'ADDRESS', 'SECTION_47', 'STRATEGY', 'MINUTES',
    'ACTION', 'AGENCY', 'PREVIOUS'));
