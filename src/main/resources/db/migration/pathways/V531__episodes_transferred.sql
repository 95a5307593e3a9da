-- An episode that another council has taken over is closed as transferred, once it has confirmed that.
alter table pathways.missing_closure drop constraint missing_closure_outcome_check,
    add constraint missing_closure_outcome_check check (outcome in ('NO_FURTHER_ACTION', 'EARLY_HELP', 'SOCIAL_WORKER',
        'CONTACT', 'MEETING', 'EXPLOITATION', 'TRANSFERRED', 'DECEASED'));
