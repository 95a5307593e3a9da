-- The certificate of external training is on the shelf of completions. The learner and the office open it; a training
-- lead reads what counts, and never the certificate.
create policy paper_see on documents.file for select to ${app} using (shelf = 'COMPLETION' and exists (
    select from training.completion c
    where c.id = file.shelf_id and ((select training.is_office()) or training.is_own(c.learner_id))));
create policy paper_put on documents.file for insert to ${app} with check (shelf = 'COMPLETION' and exists (
    select from training.completion c
    where c.id = file.shelf_id and c.checked_at is null and training.is_own(c.learner_id)));
