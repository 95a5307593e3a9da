-- The list of a pathway shows its open cases, the earliest deadline first, whatever their step.
create index pathway_case_open on casework.pathway_case (pathway, due_at, record_id) where ended_at is null;
