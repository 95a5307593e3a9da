-- What someone reads in place of information that they may not see.
create or replace function mash.must_ask() returns text language sql immutable parallel safe
    return 'There is restricted information here. Call MASH+ and ask a manager.';
