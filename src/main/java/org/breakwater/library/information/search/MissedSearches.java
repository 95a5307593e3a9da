package org.breakwater.library.information.search;

import java.util.Arrays;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.database.HouseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts search terms without results, so that someone can write what is missing. A term is known only by its keyed
 * hash until it was searched five times: until then it may be a name.
 */
@Component
class MissedSearches {

    static final String COUNT = """
            insert into library.missed_search as m (hash, times) values (:hash, 1)
            on conflict (hash) do update
            set times = m.times + 1, word = case when m.times + 1 >= 5 then cast(:word as text) end""";

    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final HouseKey house;

    MissedSearches(JdbcClient jdbc, ActorTransactions acting, HouseKey house) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.house = house;
    }

    /** Each word separately; numbers and very short or long words are meaningless and ignored. */
    void count(String words) {
        var counted = Arrays.stream(SearchWords.plain(words).split(" "))
                .filter(word -> word.matches("\\p{L}{3,30}"))
                .distinct()
                .sorted()
                .limit(MOST_WORDS)
                .toList();
        acting.as(
                new Actor.Visitor(),
                () -> counted.forEach(word -> jdbc.sql(COUNT)
                        .param("hash", house.hmac("missed word", word))
                        .param("word", word)
                        .update()));
    }
}
