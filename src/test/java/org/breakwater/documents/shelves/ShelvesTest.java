package org.breakwater.documents.shelves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FilePlace;
import org.breakwater.documents.Samples;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.documents.inspection.InspectedFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are not about a child are separate from those that are. */
@HouseTest
class ShelvesTest {

    private static final Actor MAYA = InventedPerson.MAYA.asActor();

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Documents documents;

    @Autowired
    FileInspection inspection;

    @Autowired
    Shelves shelves;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private UUID fileOfARecord() {
        var record = new Furnished(house).report();
        var fit = (InspectedFile.Fit) inspection.look(Samples.upload("arm.jpg", Samples.jpeg()));
        acting.as(MAYA, () -> documents.keep(MAYA, new FilePlace.OfRecord(record), fit));
        return acting.looking(MAYA, () -> documents.of(record)).getFirst().id();
    }

    @Test
    void aFileOfARecordCanNeverLieOnAShelf() {
        var file = fileOfARecord();
        var owner = database.asOwner();
        assertThatThrownBy(() -> owner.sql("""
                                update documents.file set shelf = 'MATERIAL', shelf_id = gen_random_uuid()
                                where id = ?""").param(file).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("file_on_a_shelf_alone");
    }

    @Test
    void aShelfWhoseModuleSaysNothingTakesAndShowsNothing() {
        var thing = UUID.randomUUID();
        for (var person : InventedPerson.values()) {
            var who = person.asActor();
            var chosen = (InspectedFile.Fit) inspection.look(Samples.upload("a.pdf", Samples.pdf()));
            assertThatThrownBy(() ->
                            acting.as(who, () -> documents.keep(who, new FilePlace.OnShelf("NOBODYS", thing), chosen)))
                    .as(person.name())
                    .hasStackTraceContaining("row-level security");
            assertThat(acting.as(who, () -> shelves.open(who, "NOBODYS", thing)))
                    .isEmpty();
        }
    }

    /** On a day of its own, so that no other test hits the limit. */
    @Test
    void nobodyFillsTheDiskWithinADay() {
        clock.setLondon("2041-06-05T10:00");
        var place = new FilePlace.OnShelf("MATERIAL", UUID.randomUUID());
        assertThat(acting.as(MAYA, () -> documents.full(place))).isEmpty();
        database.asOwner().sql("""
                        insert into documents.file (id, shelf, shelf_id, name, kind, size_bytes, sha256, sealed_key,
                            state, checked_at, added_by, added_by_name, added_at)
                        select gen_random_uuid(), 'MATERIAL', gen_random_uuid(), 'a', 'PDF', 26214400,
                            decode(repeat('00', 32), 'hex'), '', 'REFUSED', now(), 'x', '',
                            timestamptz '2041-06-05T08:00Z'
                        from generate_series(1, 80)""").update();
        assertThat(acting.as(MAYA, () -> documents.full(place)))
                .get()
                .asString()
                .contains("Try again tomorrow");
        clock.setLondon("2041-06-06T10:00");
        assertThat(acting.as(MAYA, () -> documents.full(place))).isEmpty();
        assertThat(acting.as(
                        MAYA,
                        () -> jdbc.sql("select documents.unsent_bytes()")
                                .query(Long.class)
                                .single()))
                .as("counts drafts alone")
                .isLessThan(2_000_000_000L);
    }
}
