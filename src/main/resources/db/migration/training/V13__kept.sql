-- What somebody sent when the proof of their address was over: it is shown to them once they have proved it again, and
-- goes with the proof.
alter table training.learner_proof
    -- Everything that was typed, as a browser sends a form; empty when nothing was.
    add column kept text not null default '' check (length(kept) <= 40000),
    -- Where it was going.
    add column kept_for text not null default '' check (kept_for ~ '^(/training/[a-z0-9/-]*)?$' and length(kept_for) <= 200),
    add check ((kept = '') = (kept_for = ''));
grant update (kept, kept_for) on training.learner_proof to ${app};
