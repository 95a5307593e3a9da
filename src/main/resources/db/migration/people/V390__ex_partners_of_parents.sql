-- A parent's former partner is someone else to a child than an ex-partner, which only adults have.
alter table people.relationship drop constraint relationship_kind_check;
alter table people.relationship add constraint relationship_kind_check check (kind in ('MOTHER', 'FATHER',
    'ADOPTIVE_PARENT', 'STEP_PARENT', 'PARENTS_PARTNER', 'PARENTS_EX_PARTNER', 'GRANDPARENT', 'AUNT_OR_UNCLE',
    'FOSTER_CARER', 'CARER', 'SIBLING', 'HALF_SIBLING', 'STEP_SIBLING', 'COUSIN', 'PARTNER', 'EX_PARTNER', 'FRIEND',
    'PROFESSIONAL', 'OTHER'));
