-- A child is offered once to one team after one decision: an offer that is open or accepted is not made again. Where it
-- was, the earlier offer stays and the later one is not needed.
update mash.handover h set settled_at = h.offered_at, settled_how = 'WITHDRAWN'
where h.settled_at is null and exists (
    select from mash.handover o
    where o.decision_id = h.decision_id and o.team = h.team and o.id <> h.id
      and (o.settled_how = 'ACCEPTED' or o.settled_at is null and (o.offered_at, o.id) < (h.offered_at, h.id)));
create unique index handover_once on mash.handover (decision_id, team)
    where settled_at is null or settled_how = 'ACCEPTED';
