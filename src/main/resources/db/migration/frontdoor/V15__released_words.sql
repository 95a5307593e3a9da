-- The feedback that a second person approved for the referrer to read. The desk keeps its own; this is the released
-- copy, and it belongs to the progress that the referrer may see.
alter table frontdoor.report_progress add column answer_words text not null default '' check (length(answer_words) <= 20000);
grant update (answer_words) on frontdoor.report_progress to ${app};
