package org.breakwater.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.casework.CasesOfKind;
import org.breakwater.notify.addressing.NoticeRegistry;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Follows docs/guides/add-a-notice.md: one file, and the line that queues it. */
@HouseTest
class AddANoticeTest {

    private static final Path GUIDE = Path.of("docs/guides/add-a-notice.md");
    private static final Path FILE = Path.of("src/test/java/org/breakwater/notify/YearOldContactNotice.java");

    @Autowired
    House house;

    @Autowired
    Notices notices;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private PostRoom post;

    @BeforeEach
    void aLiveHouseWithOneManager() {
        clock.setLondon("2026-09-01T10:00");
        post = new PostRoom(house, PostRoom.carrierTo(port));
        post.clear();
        post.hire("ines", Role.MANAGER);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        post.clear();
    }

    private UUID oweIt() {
        var contact = post.openContact();
        house.acting(InventedPerson.MAYA, () -> notices.owe(YearOldContactNotice.class, contact));
        return contact;
    }

    @Test
    void aNoticeOfOneFileIsOwedAndSentAndAudited() throws Exception {
        var contact = oweIt();
        post.goRound();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("ines@post.example");
        assertThat(mail.getSubject()).isEqualTo("Something needs your attention");
        assertThat(mail.getContent().toString())
                .contains("Something has been open for a year.")
                .contains(PostRoom.ADDRESS + "/desk")
                .contains("For confidentiality, this email does not include any details")
                .doesNotContain(contact.toString());
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where subject = ? and act = ?")
                        .params("contact:" + contact, "sent an email: year old contact")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoMayNotSeeTheContactAnyMoreIsNotTold() {
        var contact = oweIt();
        post.address();
        database.asOwner()
                .sql("update access.record set restricted = true where id = ?")
                .param(contact)
                .update();
        post.goRound();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(post.states()).contains("NOT_NEEDED");
    }

    @Test
    void theGuideShowsThisFile() throws IOException {
        var file = Files.readString(FILE);
        assertThat(Files.readString(GUIDE)).contains(file.substring(file.indexOf("/** A contact")));
    }

    @Test
    void noTwoNoticesHaveOneName() {
        var one = new YearOldContactNotice();
        assertThatIllegalStateException()
                .isThrownBy(() -> new NoticeRegistry(List.of(one, new YearOldContactNotice())))
                .withMessageContaining("YEAR_OLD_CONTACT");
    }

    @Test
    void everyNoticeHasANameThatTheOutboxKeeps() {
        var kindsOfCase = house.looking(
                InventedPerson.MAYA,
                () -> house.getBeansOfType(CasesOfKind.class).values().stream()
                        .map(cases -> cases.kind().name())
                        .toList());
        assertThat(house.getBeansOfType(Notice.class).values())
                .hasSizeGreaterThan(20)
                .allSatisfy(notice -> assertThat(notice.name()).matches("[A-Z_]{3,40}"))
                .filteredOn(notice -> !kindsOfCase.contains(notice.aboutA()))
                .allSatisfy(notice -> assertThat(notice.aboutA()).matches("[a-z ]{3,40}"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
