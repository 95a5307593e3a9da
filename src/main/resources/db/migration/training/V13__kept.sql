-- Form input of someone whose proof of address had expired: shown to them once they have proved it again, and deleted
-- with the proof.
alter table training.learner_proof
    -- The whole input, as a browser sends a form; empty if there was none.
    add column kept text not null default '' check (length(kept) <= 40000),
    -- The address that it was sent to.
    add column kept_for text not null default '' check (kept_for ~ '^(/training/[a-z0-9/-]*)?$' and length(kept_for) <= 200),
    add check ((kept = '') = (kept_for = ''));
grant update (kept, kept_for) on training.learner_proof to ${app};
