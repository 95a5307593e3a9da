package org.breakwater.library.information.search;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.library.PublishedShelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The search index contains what is published: nothing else, and all of it. */
@Component
public class SearchEntries {

    static final String LEAVE = "delete from library.search_entry where version_id <> all (:shown)";

    static final String COME = """
            insert into library.search_entry as e (path, version_id, audience, names, words)
            select v.path, v.id, coalesce(substring(v.front from '(?n)^audience: (.*)$'), 'professionals'),
                library.named(v.front), to_tsvector('english', left(v.body, 100000))
            from library.version v
            where v.id = any (:shown) and v.path !~ '[.]'
                and not exists (select from library.search_entry there where there.version_id = v.id)
            on conflict (path) do update
            set version_id = excluded.version_id, audience = excluded.audience, names = excluded.names,
                words = excluded.words""";

    private static final Actor.Job JOB = new Actor.Job("library");

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    SearchEntries(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Several nodes may do this at once. */
    public void follow(PublishedShelf shelf) {
        var shown = shelf.byPath().values().stream().map(text -> text.version()).toArray(UUID[]::new);
        acting.as(JOB, () -> {
            jdbc.sql(LEAVE).param("shown", shown).update();
            jdbc.sql(COME).param("shown", shown).update();
        });
    }
}
