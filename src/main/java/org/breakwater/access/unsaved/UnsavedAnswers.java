package org.breakwater.access.unsaved;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.web.forms.UnsavedForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Unsaved input of signed-in people, one row for each person and form; shown only to that person. */
@Component
public class UnsavedAnswers {

    public static final Duration KEPT = Duration.ofDays(7);

    /** Our forms are far below this; anything larger is not kept, because nobody typed it. */
    private static final int MOST_CHARACTERS = 400_000;

    private static final int LONGEST_NAME = 600;
    private static final int LONGEST_IN_LOG = 300;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final JsonMapper json;
    private final Clock clock;

    UnsavedAnswers(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    record UnsavedRow(UUID id, String fields, Instant typedAt) {

        static final String OF_FORM = """
                select id, cast(fields as text) as fields, typed_at from access.unsaved_form
                where account_id = :account and form = :form and fields is not null and typed_at > :since""";

        @Override
        public String toString() {
            return "UnsavedRow[" + id + "]";
        }
    }

    record KeptRow(UUID id, boolean isNew) {

        /**
         * Late requests of a page after its form was saved are ignored. A person has at most a hundred rows: what was
         * typed longest ago goes, so that the form in front of them is always kept.
         */
        static final String KEEP = """
                with dropped as (update access.unsaved_form set fields = null where account_id = :account and id in (
                        select o.id from access.unsaved_form o
                        where o.account_id = :account and o.fields is not null and o.form <> :form
                        order by o.typed_at desc, o.id offset 99))
                insert into access.unsaved_form as u (account_id, form, fields, page, typed_at)
                values (:account, :form, cast(:fields as jsonb), :page, :now)
                on conflict (account_id, form)
                    do update set fields = excluded.fields, page = excluded.page, typed_at = excluded.typed_at
                    where :sent or u.fields is not null or u.page <> excluded.page
                returning id, xmax = 0 as is_new""";
    }

    static final String FORMS = """
            select form from access.unsaved_form
            where account_id = :account and fields is not null and typed_at > :since order by form limit 100""";

    static final String SAVED = """
            insert into access.unsaved_form (account_id, form, page, typed_at) values (:account, :form, :page, :now)
            on conflict (account_id, form)
                do update set fields = null, page = excluded.page, typed_at = excluded.typed_at""";

    static final String DELETE = "delete from access.unsaved_form where account_id = :account and form = :form";

    public static final String SWEEP = "delete from access.unsaved_form where typed_at <= :before";

    /**
     * Stores the input of a form, replacing what was stored before.
     *
     * @param sent a person submitted it; a script that saves drafts may come after the form was saved
     */
    public void keep(Actor.Person person, SubmittedForm typed, boolean sent) {
        var text = json.writeValueAsString(typed.fields());
        var form = typed.form();
        if (text.length() > MOST_CHARACTERS || form.length() > LONGEST_NAME) {
            return;
        }
        acting.as(
                person,
                () -> jdbc.sql(KeptRow.KEEP)
                        .param("account", person.accountId())
                        .param("form", form)
                        .param("fields", text)
                        .param("page", typed.page())
                        .param("sent", sent)
                        .param("now", clock.instant())
                        .query(KeptRow.class)
                        .optional()
                        .filter(KeptRow::isNew)
                        .ifPresent(row -> write(person, "left a form unsaved", row.id(), form)));
    }

    /** The forms with unsaved input of this person. */
    public Set<String> formsOf(Actor.Person person) {
        return acting.looking(
                person,
                () -> Set.copyOf(jdbc.sql(FORMS)
                        .param("account", person.accountId())
                        .param("since", since())
                        .query(String.class)
                        .list()));
    }

    /** This person's unsaved input for this form, which is shown to them now. */
    public Optional<UnsavedForm> of(Actor.Person person, String form) {
        return acting.looking(
                person,
                () -> jdbc.sql(UnsavedRow.OF_FORM)
                        .param("account", person.accountId())
                        .param("form", form)
                        .param("since", since())
                        .query(UnsavedRow.class)
                        .optional()
                        .map(row -> {
                            write(person, "was shown what they had not saved", row.id(), form);
                            return new UnsavedForm(
                                    json.readValue(row.fields(), new TypeReference<>() {}), row.typedAt());
                        }));
    }

    /** The form was saved: its unsaved input is deleted, and late requests of its page are ignored. */
    public void saved(Actor.Person person, SubmittedForm typed) {
        if (typed.form().length() > LONGEST_NAME) {
            return;
        }
        acting.as(
                person,
                () -> jdbc.sql(SAVED)
                        .param("account", person.accountId())
                        .param("form", typed.form())
                        .param("page", typed.page())
                        .param("now", clock.instant())
                        .update());
    }

    /** The person discards it. */
    public void delete(Actor.Person person, String form) {
        acting.as(
                person,
                () -> jdbc.sql(DELETE)
                        .param("account", person.accountId())
                        .param("form", form)
                        .update());
    }

    private void write(Actor.Person person, String act, UUID id, String form) {
        audit.record(
                person.id(), person.roleName(), act, "unsaved:" + id, form.substring(0, Math.min(300, form.length())));
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }
}
