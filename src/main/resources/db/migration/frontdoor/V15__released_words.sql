-- The words that a second person approved for a professional's role, for that professional to read. The desk keeps its
-- own; this copy is what was released, and it hangs on the progress that its sender may see.
alter table frontdoor.report_progress add column answer_words text not null default '' check (length(answer_words) <= 20000);
grant update (answer_words) on frontdoor.report_progress to ${app};
