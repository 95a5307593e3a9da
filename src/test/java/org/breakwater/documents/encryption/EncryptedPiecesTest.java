package org.breakwater.documents.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FilePlace;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.KeptFile;
import org.breakwater.documents.Samples;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.documents.inspection.InspectedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How files are stored in the database: encrypted, all or nothing. Without a scanner. */
@HouseTest
class EncryptedPiecesTest {

    private static final String SWAP = """
            update documents.piece set number = 9 where file_id = ? and number = 0;
            update documents.piece set number = 0 where file_id = ? and number = 1;
            update documents.piece set number = 1 where file_id = ? and number = 9""";
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
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private UUID record = new UUID(0, 0);

    @BeforeEach
    void aContact() {
        record = new Furnished(house).report();
    }

    private void keep(String name, byte[] bytes) {
        var fit = (InspectedFile.Fit) inspection.look(Samples.upload(name, bytes));
        assertThat(acting.as(MAYA, () -> documents.keep(MAYA, new FilePlace.OfRecord(record), fit)))
                .isEqualTo(new KeptFile.Yes());
    }

    private FileRow only() {
        return acting.looking(MAYA, () -> documents.of(record)).getFirst();
    }

    private boolean canBeOpened(Actor who, UUID file) {
        return acting.looking(who, () -> documents.open(who, record, file)).isPresent();
    }

    @Test
    void nothingOfItLiesInTheDatabaseAsItWas() {
        var words = "Nobody but the desk may read this sentence. ".repeat(60_000);
        keep("words.txt", Samples.text(words));
        var sealed = database.asOwner()
                .sql("select p.sealed from documents.piece p join documents.file f on f.id = p.file_id"
                        + " where f.record_id = ? order by p.number")
                .param(record)
                .query(byte[].class)
                .list();
        assertThat(sealed).hasSize(3);
        assertThat(sealed)
                .allSatisfy(piece -> assertThat(new String(piece, java.nio.charset.StandardCharsets.US_ASCII))
                        .doesNotContain("desk"));
    }

    @Test
    void aPieceThatWasSwappedOrCutOffIsNoticedAndNothingIsServed() {
        for (var harm : List.of(
                SWAP,
                "update documents.piece set sealed = (select sealed from documents.piece p where p.file_id = "
                        + "documents.piece.file_id and p.number = 0) where file_id = ? and number = 1",
                "delete from documents.piece where file_id = ? and number = 2",
                "update documents.file set size_bytes = 2097152 where id = ?")) {
            record = new Furnished(house).report();
            keep("arm.jpg", Samples.jpegOf(2_500_000));
            var file = only().id();
            harm(harm, file);
            assertThatThrownBy(() -> canBeOpened(MAYA, file)).as(harm).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void powerCutInTheMiddleLeavesAllOfAFileOrNothing() {
        keep("first.jpg", Samples.jpegOf(2_000_000));
        var fit = (InspectedFile.Fit) inspection.look(Samples.upload("second.jpg", Samples.jpegOf(2_500_000)));
        assertThatThrownBy(() -> acting.as(MAYA, () -> {
                    documents.keep(MAYA, new FilePlace.OfRecord(record), fit);
                    var backend = jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single();
                    database.asOwner()
                            .sql("select pg_terminate_backend(?)")
                            .param(backend)
                            .query()
                            .singleRow();
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(only().name()).isEqualTo("first.jpg");
        assertThat(acting.looking(MAYA, () -> documents.of(record))).hasSize(1);
        assertThat(database.asOwner()
                        .sql("select count(*) from documents.piece p where not exists"
                                + " (select from documents.file f where f.id = p.file_id)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void harm(String harm, UUID file) {
        for (var step : harm.split(";")) {
            database.asOwner().sql(step).param(file).update();
        }
    }

    @Test
    void aHouseWithoutAScannerSaysOfEachFileThatNobodyHasCheckedIt() {
        keep("arm.jpg", Samples.jpeg());
        assertThat(only().state()).isEqualTo(FileRow.State.NOT_SCANNED);
        assertThat(canBeOpened(MAYA, only().id())).isTrue();
    }
}
