-- A midwife calls about an unborn baby: found by the mother's name, or by the expected date alone. Equality on an index,
-- so row security costs nothing.
create index on people.person (due) where unborn and due <> '';
create index on people.birth (born) where expected;
