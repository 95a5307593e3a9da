-- Two more kinds of people: who writes texts, and who runs the partnership from day to day. Neither is of the desk.
alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check check (role in
    ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR', 'BUSINESS_MANAGER'));
alter table access.invitation drop constraint invitation_role_check;
alter table access.invitation add constraint invitation_role_check check (role in
    ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'ADMINISTRATOR', 'AUTHOR', 'BUSINESS_MANAGER'));
