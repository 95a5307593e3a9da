-- A strategy discussion that was decided, and neither called nor recorded as not held, is outstanding like an agreed
-- action. Its subject is the child. And if nobody recorded the sharing restrictions of something, the handover says so.
alter table mash.outstanding_item drop constraint outstanding_item_kind_check;
alter table mash.outstanding_item add constraint outstanding_item_kind_check
    check (kind in ('ACTION', 'DEADLINE', 'REQUEST', 'STRATEGY'));
alter table mash.handover_item drop constraint handover_item_sharing_check;
alter table mash.handover_item add constraint handover_item_sharing_check
    check (sharing in ('FAMILY', 'NOT_FAMILY', 'NOT_RECORDED'));
