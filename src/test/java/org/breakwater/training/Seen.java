package org.breakwater.training;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.TestDatabase;
import org.breakwater.access.proving.VisitorKeyTransactions;

/** What the database itself shows to a person who proved an address, behind every page. */
public final class Seen {

    private Seen() {}

    public static <T> T by(House house, String email, Supplier<T> look) {
        var key = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        house.getBean(TestDatabase.class)
                .asOwner()
                .sql("""
                        insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
                        values (?, ?, ?, '/training/mine', now(),
                            now(), now())""")
                .params(UUID.randomUUID(), key, email)
                .update();
        return house.getBean(VisitorKeyTransactions.class).as(key, look);
    }
}
