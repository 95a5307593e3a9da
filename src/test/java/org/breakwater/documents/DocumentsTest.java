package org.breakwater.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.documents.scanning.FakeClamd;
import org.breakwater.documents.scanning.FileScanning;
import org.breakwater.documents.scanning.HouseWithAScanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guarantees for files, on the real database, with a scanner that answers over a real socket. */
@HouseTest
@Import(HouseWithAScanner.class)
class DocumentsTest {

    private static final Actor MAYA = InventedPerson.MAYA.asActor();

    @Autowired
    FakeClamd clamd;

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Documents documents;

    @Autowired
    FileInspection inspection;

    @Autowired
    FileScanning checking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private UUID record = new UUID(0, 0);

    @BeforeEach
    void aContactWhileTheScannerAnswers() {
        clamd.up();
        checking.checkWaiting();
        record = new Furnished(house).report();
    }

    @AfterEach
    void theScannerAnswersAgain() {
        clamd.up();
    }

    private KeptFile keep(String name, byte[] bytes) {
        var fit = (InspectedFile.Fit) inspection.look(Samples.upload(name, bytes));
        return acting.as(MAYA, () -> documents.keep(MAYA, new FilePlace.OfRecord(record), fit));
    }

    private FileRow only() {
        return acting.looking(MAYA, () -> documents.of(record)).getFirst();
    }

    private boolean canBeOpened(Actor who, UUID file) {
        return acting.looking(who, () -> documents.open(who, record, file)).isPresent();
    }

    private long pieces(Actor who, UUID file) {
        return acting.looking(
                who,
                () -> jdbc.sql("select count(*) from documents.piece where file_id = ?")
                        .param(file)
                        .query(Long.class)
                        .single());
    }

    @Test
    void isHeldApartUntilTheCheckHasSaidThatItIsClean() {
        var photo = Samples.jpegOf(3_500_000);
        keep("arm.jpg", photo);
        assertThat(only().state()).isEqualTo(FileRow.State.HELD);
        assertThat(canBeOpened(MAYA, only().id())).isFalse();
        assertThat(pieces(MAYA, only().id())).as("by row security too").isZero();
        checking.checkWaiting();
        assertThat(only().state()).isEqualTo(FileRow.State.CLEAN);
        var openedFile = acting.looking(MAYA, () -> documents.open(MAYA, record, only().id()))
                .orElseThrow();
        assertThat(openedFile.bytes()).isEqualTo(photo);
        assertThat(openedFile.name()).isEqualTo("arm.jpg");
        assertThat(openedFile.type()).isEqualTo("image/jpeg");
    }

    @Test
    void aVirusIsNeverServed() {
        keep("letter.txt", Samples.text(FakeClamd.EICAR));
        checking.checkWaiting();
        assertThat(only().state()).isEqualTo(FileRow.State.REFUSED);
        assertThat(only().found()).isEqualTo("Win.Test.EICAR_HDB-1");
        for (var who : InventedPerson.values()) {
            assertThat(canBeOpened(who.asActor(), only().id())).isFalse();
            assertThat(pieces(who.asActor(), only().id())).isZero();
        }
    }

    @Test
    void whileTheScannerIsDownEverythingWaitsAndIsTriedAgain() {
        clamd.down();
        keep("arm.jpg", Samples.jpeg());
        checking.checkWaiting();
        assertThat(only().state()).isEqualTo(FileRow.State.HELD);
        clamd.up();
        clamd.answer("INSTREAM size limit exceeded. ERROR");
        clock.advance(Duration.ofMinutes(2));
        checking.checkWaiting();
        assertThat(only().state()).isEqualTo(FileRow.State.HELD);
        assertThat(canBeOpened(MAYA, only().id())).isFalse();
        clamd.up();
        checking.checkWaiting();
        assertThat(only().state()).as("not before a minute has passed").isEqualTo(FileRow.State.HELD);
        clock.advance(Duration.ofMinutes(2));
        checking.checkWaiting();
        assertThat(only().state()).isEqualTo(FileRow.State.CLEAN);
    }

    @Test
    void takesFortyAtOnceAndSaysWhatToDoWithTheNext() {
        var visitor = new Actor.Visitor();
        var draft = UUID.randomUUID();
        var place = new FilePlace.OfDraft(draft, new byte[] {1, 2, 3});
        acting.as(visitor, () -> {
            hold("010203");
            for (int n = 1; n <= 40; n++) {
                var fit = (InspectedFile.Fit) inspection.look(Samples.upload(n + ".jpg", Samples.jpeg()));
                assertThat(documents.keep(visitor, place, fit)).isEqualTo(new KeptFile.Yes());
            }
            var fit = (InspectedFile.Fit) inspection.look(Samples.upload("41.jpg", Samples.jpeg()));
            assertThat(documents.keep(visitor, place, fit)).isInstanceOf(KeptFile.No.class);
            assertThat(documents.unsent(place)).hasSize(40);
        });
    }

    @Test
    void strangersCannotFillTheDiskWithWhatTheyNeverSend() {
        var visitor = new Actor.Visitor();
        database.asOwner().sql("""
                        insert into documents.file (id, draft_id, holder, name, kind, size_bytes, sha256, sealed_key,
                            state,
                            added_by, added_by_name, added_at)
                        select gen_random_uuid(), gen_random_uuid(), 'x', 'x', 'JPEG', 26214400, sha256('x'), 'x',
                            'HELD', 'visitor', '', now() from generate_series(1, 200)""").update();
        var fit = fit("arm.jpg");
        var keptFile = acting.as(visitor, () -> {
            hold("cc");
            return documents.keep(visitor, new FilePlace.OfDraft(UUID.randomUUID(), new byte[] {(byte) 0xCC}), fit);
        });
        database.asOwner().sql("delete from documents.file where holder = 'x'").update();
        assertThat(keptFile)
                .isInstanceOf(KeptFile.No.class)
                .asString()
                .contains("Send your message now, and the files later");
    }

    @Test
    void whoSentItSeesThatItIsThereAndTakesItBackButNeverReadsIt() {
        var visitor = new Actor.Visitor();
        var place = new FilePlace.OfDraft(UUID.randomUUID(), new byte[] {(byte) 0xAA});
        var fit = (InspectedFile.Fit) inspection.look(Samples.upload("arm.jpg", Samples.jpeg()));
        acting.as(visitor, () -> {
            hold("aa");
            documents.keep(visitor, place, fit);
        });
        checking.checkWaiting();
        acting.as(visitor, () -> {
            hold("aa");
            var file = documents.unsent(place).getFirst();
            assertThat(file.state()).isEqualTo(FileRow.State.CLEAN);
            assertThat(pieces(visitor, file.id())).isZero();
            hold("bb");
            assertThat(documents.unsent(place)).isEmpty();
            documents.takeBack(place, file.id());
            hold("aa");
            assertThat(documents.unsent(place)).hasSize(1);
            documents.takeBack(place, file.id());
            assertThat(documents.unsent(place)).isEmpty();
        });
    }

    @Test
    void whoMayNotSeeTheRecordFindsNoFileOfIt() {
        keep("arm.jpg", Samples.jpeg());
        checking.checkWaiting();
        var file = only().id();
        database.asOwner()
                .sql("update access.record set restricted = true where id = ?")
                .param(record)
                .update();
        for (var who : InventedPerson.values()) {
            assertThat(acting.looking(who.asActor(), () -> documents.of(record)))
                    .isEmpty();
            assertThat(canBeOpened(who.asActor(), file)).isFalse();
            assertThat(pieces(who.asActor(), file)).isZero();
        }
    }

    @Test
    void theSameBytesSentTwiceLieThereOnce() {
        var photo = Samples.jpeg();
        assertThat(keep("arm.jpg", photo)).isEqualTo(new KeptFile.Yes());
        assertThat(keep("again.jpg", photo)).isEqualTo(new KeptFile.Already());
        assertThat(acting.looking(MAYA, () -> documents.of(record))).hasSize(1);
    }

    @Test
    void aNameOf255LettersIsKeptWholeAndGivenOutShortAsWhatItIs() {
        var name = "ż".repeat(250) + ".jpeg";
        keep(name, Samples.jpeg());
        assertThat(only().name()).isEqualTo(name);
        checking.checkWaiting();
        var given = acting.looking(MAYA, () -> documents.open(MAYA, record, only().id()))
                .orElseThrow()
                .name();
        assertThat(given).hasSizeLessThan(130).endsWith("ż.jpg");
        assertThat(fit("../../etc/arm\u202Egpj.exe").name()).isEqualTo("armgpj.exe");
        assertThat(fit("C:\\photos\\ \0\n").name()).isEqualTo("file");
    }

    private InspectedFile.Fit fit(String name) {
        return (InspectedFile.Fit) inspection.look(Samples.upload(name, Samples.jpeg()));
    }

    private void hold(String key) {
        jdbc.sql("select set_config('breakwater.key', ?, true)")
                .param(key)
                .query()
                .singleRow();
    }
}
