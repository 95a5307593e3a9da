-- That a child is missing now is told to everyone who has a case of the same child. Allegations have no flag.
update access.kind set flag = 'Private fostering' where name = 'private-fostering';
update access.kind set flag = 'Missing from home or care', flag_tells_step = true where name = 'missing';
update access.kind set flag = 'Child exploitation' where name = 'exploitation';
update access.kind set flag = 'Child missing education' where name = 'missing-education';
