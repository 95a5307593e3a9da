-- Why a child needs a service, once a referral is accepted: said with the decision, and true when that is approved.
alter table mash.level_of_need
    add column primary_need text check (primary_need ~ '^N[0-9]$'),
    add column primary_need_list int,
    add check ((primary_need is null) = (primary_need_list is null));
