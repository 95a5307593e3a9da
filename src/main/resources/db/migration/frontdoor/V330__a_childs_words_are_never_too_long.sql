-- What a child writes is sent as it is, however long (docs/decisions/0062). The longest form that the program takes is
-- half a megabyte, and a child has few of them.
alter table frontdoor.report_draft drop constraint report_draft_answers_check;
alter table frontdoor.report_draft add constraint report_draft_answers_check check (length(answers) <= 4000000);
alter table frontdoor.report drop constraint report_worry_check;
alter table frontdoor.report add constraint report_worry_check
    check (length(worry) between 1 and case way when 'CHILD' then 2000000 else 20000 end);
