-- The posts of private fostering: a worker, who visits, and a manager, who decides.
alter table access.account drop constraint account_role_check, add constraint account_role_check
    check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR',
        'BUSINESS_MANAGER', 'RESEARCHER', 'TEAM_MEMBER', 'PRIVATE_FOSTERING_WORKER', 'PRIVATE_FOSTERING_MANAGER'));
alter table access.further_post drop constraint further_post_role_check, add constraint further_post_role_check
    check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR',
        'BUSINESS_MANAGER', 'RESEARCHER', 'TEAM_MEMBER', 'PRIVATE_FOSTERING_WORKER', 'PRIVATE_FOSTERING_MANAGER'));
alter table access.invitation drop constraint invitation_role_check, add constraint invitation_role_check
    check (role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR',
        'BUSINESS_MANAGER', 'RESEARCHER', 'TEAM_MEMBER', 'PRIVATE_FOSTERING_WORKER', 'PRIVATE_FOSTERING_MANAGER'));

insert into access.incompatible_posts (one, other, why)
select 'ADMINISTRATOR', r, 'Someone who manages accounts cannot have a role that reads records'
from unnest(array['PRIVATE_FOSTERING_WORKER', 'PRIVATE_FOSTERING_MANAGER']) r
union all
select o, r, 'An agency or team account has only that role'
from unnest(array['RESEARCHER', 'TEAM_MEMBER']) o,
    unnest(array['PRIVATE_FOSTERING_WORKER', 'PRIVATE_FOSTERING_MANAGER']) r;
