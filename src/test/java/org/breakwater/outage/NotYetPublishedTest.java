package org.breakwater.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Unpublished and scheduled content is in no copy, no sitemap and no feed. */
@HouseTest
class NotYetPublishedTest {

    private static final String DRAFT = "Drafted marigold words";
    private static final String SCHEDULED = "Scheduled heliotrope words";

    @Autowired
    OutageCopy copy;

    @Autowired
    Library library;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester web;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        database.asOwner()
                .sql("delete from library.publication where by_whom = 'test'")
                .update();
        database.asOwner()
                .sql("delete from library.approval where approver = 'somebody else'")
                .update();
        database.asOwner()
                .sql("delete from library.version where author = 'test'")
                .update();
        clock.run();
        library.refresh();
    }

    @Test
    void showsAChangedChapterAndANewPageOnlyWhenTheyCount() throws IOException {
        var begins = clock.instant().plus(Duration.ofDays(2));
        write("procedures/allegations", DRAFT);
        publish(write("procedures/allegations", SCHEDULED), "procedures/allegations", begins);
        write("information/parents/marigold", DRAFT);
        publish(write("information/parents/heliotrope", SCHEDULED), "information/parents/heliotrope", begins);
        assertThat(everything()).doesNotContain(DRAFT, SCHEDULED, "parents/marigold", "parents/heliotrope");

        clock.set(begins.plusSeconds(1));
        assertThat(everything())
                .contains(SCHEDULED, "/procedures/allegations/version/", "/information/parents/heliotrope")
                .doesNotContain(DRAFT, "parents/marigold");
        assertThat(get("/procedures/allegations/feed.atom")).contains(SCHEDULED);
    }

    /** All files of a copy with their names, the sitemap and the feeds among them; and the feed as it is now. */
    private String everything() throws IOException {
        library.refresh();
        copy.write(folder);
        var text = new StringBuilder();
        OutageCopyTest.files(folder.resolve("now"))
                .forEach((name, words) ->
                        text.append(name).append('\n').append(words).append('\n'));
        return text + get("/procedures/allegations/feed.atom") + get("/sitemap.xml");
    }

    private String get(String path) throws IOException {
        return web.get().uri(path).exchange().getResponse().getContentAsString();
    }

    private UUID write(String path, String words) {
        var owner = database.asOwner();
        var now = Timestamp.from(clock.instant());
        owner.sql("insert into library.page values (?, ?) on conflict do nothing")
                .params(path, now)
                .update();
        return owner.sql("""
                        insert into library.version
                            (path, number, front, body, sort, why, author, author_name, written_at, shipped)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, 'REVISED', ?, 'test', 'Somebody', ?, false
                        from library.version where path = ? returning id""")
                .params(
                        path,
                        front(path, words),
                        "## " + words + "\n\n{#test-clause} " + words + "\n",
                        words,
                        now,
                        path)
                .query(UUID.class)
                .single();
    }

    private static String front(String path, String words) {
        return "title: " + words + "\nsummary: " + words + "\naudience: parents\n"
                + (path.startsWith("procedures/") ? "kind: chapter\nnumber: 6\ntier: local" : "kind: topic");
    }

    private void publish(UUID version, String path, Instant from) {
        database.asOwner()
                .sql("insert into library.approval values (?, 'somebody else', 'Somebody Else', '', ?)")
                .params(version, Timestamp.from(clock.instant()))
                .update();
        database.asOwner()
                .sql("""
                        insert into library.publication (path, version_id, counts_from, made_at, by_whom, by_name)
                        values (?, ?, ?, ?, 'test', 'Somebody')""")
                .params(path, version, Timestamp.from(from), Timestamp.from(clock.instant()))
                .update();
    }
}
