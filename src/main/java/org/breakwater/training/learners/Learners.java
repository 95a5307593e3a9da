package org.breakwater.training.learners;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Learners, as far as the current actor may see them: themselves, or those of the organisation that they lead. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Learners {

    private final JdbcClient jdbc;
    private final Clock clock;

    Learners(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person who has proved the transaction's address, once they have booked something. */
    public Optional<LearnerRow> own() {
        return jdbc.sql(LearnerRow.OWN).query(LearnerRow.class).optional();
    }

    public List<LearnerRow> of(UUID organisation) {
        return all(jdbc.sql(LearnerRow.OF_ORGANISATION)
                .param("organisation", organisation)
                .query(LearnerRow.class));
    }

    /**
     * Saves a person's name and workplace.
     *
     * @param email proved by the current actor; null for a person without one, entered by their lead
     * @param duties those of the catalogue that apply
     * @return their id
     */
    public UUID keep(@Nullable String email, String name, UUID organisation, String job, List<String> duties) {
        return jdbc.sql(email == null ? ADD : KEEP)
                .param("id", UUID.randomUUID())
                .param("email", email)
                .param("name", name)
                .param("organisation", organisation)
                .param("job", job)
                .param("duties", duties.toArray(String[]::new))
                .param("now", clock.instant())
                .query(UUID.class)
                .single();
    }

    /** Someone without an address, by their lead. Idempotent by id. */
    public void add(UUID id, String name, UUID organisation, String job, List<String> duties) {
        jdbc.sql(ADD_ONCE)
                .param("id", id)
                .param("name", name)
                .param("organisation", organisation)
                .param("job", job)
                .param("duties", duties.toArray(String[]::new))
                .param("now", clock.instant())
                .update();
    }

    /** A lead's changes to someone without an address. The name of a person with attendance marks cannot be changed. */
    public void change(UUID id, String name, String job, List<String> duties) {
        jdbc.sql(CHANGE)
                .param("name", name)
                .param("job", job)
                .param("duties", duties.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    static final String CHANGE = """
            update training.learner set name = case when training.was_marked(id) then name else :name end, job = :job,
                duties = cast(:duties as text[])
            where id = :id""";

    static final String ADD_ONCE = """
            insert into training.learner (id, name, organisation_id, job, duties, made_at)
            values (:id, :name, :organisation, :job, cast(:duties as text[]), :now) on conflict do nothing""";

    static final String ADD = """
            insert into training.learner (id, name, email, organisation_id, job, duties, made_at)
            values (:id, :name, cast(:email as text), :organisation, :job, cast(:duties as text[]), :now)
            returning id""";

    static final String KEEP = ADD.replace("returning id", "") + """
             on conflict (email) do update
            set name = case when training.was_marked(training.learner.id) then training.learner.name
                    else excluded.name end,
                organisation_id = excluded.organisation_id, job = excluded.job,
                duties = excluded.duties returning id""";
}
