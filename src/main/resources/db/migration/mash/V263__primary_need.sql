-- The child's primary need, recorded with the decision once a referral is accepted, and in force when that is approved.
alter table mash.level_of_need
    add column primary_need text check (primary_need ~ '^N[0-9]$'),
    add column primary_need_list int,
    add check ((primary_need is null) = (primary_need_list is null));
