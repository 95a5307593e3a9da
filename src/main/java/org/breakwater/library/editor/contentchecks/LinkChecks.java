package org.breakwater.library.editor.contentchecks;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.library.PublishedShelf;
import org.breakwater.library.PublishedShelves;
import org.breakwater.library.PublishedText;
import org.breakwater.partnership.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks the external links, one at a time and each at most once a day. The check is recorded before the request: so no
 * second node repeats it, and a node that dies in between counts as having checked it.
 */
final class LinkChecks {

    private static final Actor.Job JOB = new Actor.Job("link-check");
    private static final Duration AT_MOST_EVERY = Duration.ofDays(1);

    /** A link in a text. */
    record FoundRow(String address, String path) {

        static final String IN_TEXTS = """
                select m[1] as address, min(v.path) as path
                from library.version v
                cross join lateral regexp_matches(v.body, '\\]\\((https://[^)\\s]+)', 'g') as m
                where v.id = any (:shown) and length(m[1]) <= 500
                group by m[1] order by m[1] limit 5000""";
    }

    /** Claims the least recently checked one for this node. */
    static final String TAKE = """
            insert into library.link_check as l (address, path, asked_at)
            select f.address, f.path, :now
            from unnest(cast(:addresses as text[]), cast(:paths as text[])) as f (address, path)
            left join library.link_check c on c.address = f.address
            where c.asked_at is null or c.asked_at <= :before
            order by c.asked_at nulls first, f.address
            limit 1
            on conflict (address) do update set path = excluded.path, asked_at = excluded.asked_at
            where l.asked_at <= :before
            returning address""";

    static final String ANSWER = "update library.link_check set answer = :answer where address = :address";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final PublishedShelves shelves;
    private final Profile profile;
    private final LinkRequest ask;
    private final Clock clock;
    private PublishedShelf known = PublishedShelf.EMPTY;
    private List<FoundRow> links = List.of();

    LinkChecks(
            JdbcClient jdbc,
            ActorTransactions acting,
            PublishedShelves shelves,
            Profile profile,
            LinkRequest ask,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.shelves = shelves;
        this.profile = profile;
        this.ask = ask;
        this.clock = clock;
    }

    /** Checks one address that has not been checked for a day. False if there is none. */
    synchronized boolean checkOne() throws InterruptedException {
        var address = acting.as(JOB, this::take);
        if (address.isEmpty()) {
            return false;
        }
        var answer = ask.ask(address.get());
        acting.as(JOB, () -> {
            jdbc.sql(ANSWER)
                    .param("answer", answer)
                    .param("address", address.get())
                    .update();
        });
        return true;
    }

    private Optional<String> take() {
        var now = clock.instant();
        var found = links();
        return jdbc.sql(TAKE)
                .param("now", now)
                .param("before", now.minus(AT_MOST_EVERY))
                .param("addresses", found.stream().map(FoundRow::address).toArray(String[]::new))
                .param("paths", found.stream().map(FoundRow::path).toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    /** Collected again only after a publication: they are part of the texts. */
    private List<FoundRow> links() {
        var shelf = shelves.now();
        if (shelf != known) {
            var found = new ArrayList<FoundRow>();
            profile.websites().forEach(site -> found.add(new FoundRow(site.address(), "")));
            var ofProfile = found.stream().map(FoundRow::address).toList();
            all(jdbc.sql(FoundRow.IN_TEXTS)
                            .param(
                                    "shown",
                                    shelf.byPath().values().stream()
                                            .map(PublishedText::version)
                                            .toArray(UUID[]::new))
                            .query(FoundRow.class))
                    .stream()
                    .filter(one -> !ofProfile.contains(one.address()))
                    .forEach(found::add);
            links = List.copyOf(found);
            known = shelf;
        }
        return links;
    }
}
