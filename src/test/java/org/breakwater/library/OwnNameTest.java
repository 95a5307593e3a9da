package org.breakwater.library;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.breakwater.HouseTest;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Even if the code had a bug, the database rejects a row that is signed with another person's name. */
@HouseTest
class OwnNameTest {

    private static final Actor.Person ODILE = InventedPerson.ODILE.asActor();
    private static final Actor.Person NELL = InventedPerson.NELL.asActor();

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                library.version (path, number, front, body, sort, why, author, author_name, written_at, shipped)
                values ('procedures/allegations', 999, '', '', 'MINOR', 'x', :who, 'x', now(), false)""",
                """
                library.approval (version_id, approver, approver_name, body, at)
                values (gen_random_uuid(), :who, 'x', '', now())""",
                """
                library.publication (path, version_id, counts_from, made_at, by_whom, by_name, why)
                values ('procedures/allegations', null, now(), now(), :who, 'x', 'x')""",
                "library.publication_cancellation (publication_id, at, by_whom) values (0, now(), :who)",
                """
                library.urgent_notice (heading, words, link, link_words, shown_from, shown_until, author, author_name,
                    written_at)
                values ('x', 'x', '', '', now(), now() + interval '1 day', :who, 'x', now())""",
                """
                library.urgent_notice_approval (notice_id, approver, approver_name, at)
                values (gen_random_uuid(), :who, 'x', now())""",
                "library.urgent_notice_end (notice_id, at, by_whom, by_name) values (gen_random_uuid(), now(), "
                        + ":who, 'x')",
                """
                library.feedback_answer (feedback_id, done, by_whom, by_name, at)
                values (gen_random_uuid(), 'x', :who, 'x', now())""",
                """
                library.picture (sha, type, width, height, small, large, alt, credit, by_whom, by_name, at)
                values (encode(sha256('x'), 'hex'), 'png', 1, 1, 'x', 'x', 'x', 'x', :who, 'x', now())"""
            })
    void nobodySignsForSomebodyElse(String row) {
        assertThatThrownBy(() -> acting.as(
                        ODILE,
                        () -> jdbc.sql("insert into " + row)
                                .param("who", NELL.id().value())
                                .update()))
                .hasStackTraceContaining("row-level security policy \"in_ones_own_name\"");
    }
}
