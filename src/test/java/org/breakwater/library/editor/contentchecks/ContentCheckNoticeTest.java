package org.breakwater.library.editor.contentchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.library.Library;
import org.breakwater.notify.Notices;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.profile.ProfileReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On Monday morning the administrator and the business manager are told that some content needs checking. */
@HouseTest(properties = "apart=no text of another test waits")
class ContentCheckNoticeTest {

    @Autowired
    House house;

    @Autowired
    WeeklyContentNotice word;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;

    @BeforeEach
    void people() {
        post = new PostRoom(house, mailMessage -> {
            sent.add(mailMessage);
            return Optional.empty();
        });
        clear();
        post.hire("ada", Role.ADMINISTRATOR);
        post.hire("ben", Role.BUSINESS_MANAGER);
        post.hire("cy", Role.AUTHOR);
        post.hire("di", Role.MANAGER);
    }

    @AfterEach
    void clear() {
        post.clear();
        database.asOwner().sql("delete from library.content_check_week").update();
        database.asOwner()
                .sql("update partnership.contact_point set confirmed_at = null, confirmed_by = null")
                .update();
        house.getBean(org.breakwater.partnership.contactpoints.ContactPoints.class)
                .refresh();
    }

    private void at(String london) {
        clock.setLondon(london);
        word.look();
        post.goRound();
    }

    private List<String> told() {
        return sent.stream().map(MailMessage::to).sorted().toList();
    }

    @Test
    void isSaidOnceOnMondayMorningToThoseWhoWatch() {
        at("2027-02-28T12:00");
        at("2027-03-01T07:59");
        assertThat(sent).isEmpty();
        at("2027-03-01T08:00");
        assertThat(told()).containsExactly("ada@post.example", "ben@post.example");
        at("2027-03-01T08:01");
        at("2027-03-02T08:00");
        assertThat(sent).hasSize(2);
        at("2027-03-08T09:30");
        assertThat(sent).hasSize(4);
    }

    @Test
    void saysNothingOfWhatWaitsOrWhere() {
        at("2027-03-01T08:00");
        assertThat(sent.getFirst().text())
                .contains("Some content needs checking this week", PostRoom.ADDRESS + "/library/editor/content-checks")
                .doesNotContain("MASH", "translation", "link is", "chapter");
        assertThat(sent.getFirst().loud()).isFalse();
    }

    @Test
    void isNotSaidWhenNothingWaits() throws IOException {
        clock.setLondon("2027-03-01T08:00");
        database.asOwner()
                .sql("update partnership.contact_point set confirmed_by = 'x', confirmed_at = ?")
                .param(java.sql.Timestamp.from(clock.instant()))
                .update();
        house.getBean(ContactPoints.class).refresh();
        word = withoutOpenServices();
        at("2027-03-01T08:00");
        assertThat(sent).isEmpty();
    }

    /** The profile as it is once the partnership has filled in its local services and checked each of them. */
    private WeeklyContentNotice withoutOpenServices() throws IOException {
        var text = Files.readString(Path.of("partnerships/southend.yaml"))
                .replaceFirst("(?s)\nlocal-services:\n.*?\n(?=[a-z-]+:)", "\n");
        var checks = new ContentChecks(
                house.getBean(JdbcClient.class),
                house.getBean(ActorTransactions.class),
                house.getBean(Library.class),
                ProfileReader.read("southend.yaml", text),
                house.getBean(ContactPoints.class),
                clock);
        return new WeeklyContentNotice(
                house.getBean(JdbcClient.class),
                house.getBean(ActorTransactions.class),
                checks,
                house.getBean(Notices.class),
                clock);
    }

    @Test
    void isSaidOnceAlsoWhenTwoNodesLookAtOnce() throws Exception {
        clock.setLondon("2027-03-01T08:00");
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> look = () -> {
                word.look();
                return true;
            };
            for (var done : nodes.invokeAll(List.of(look, look, look, look))) {
                assertThat(done.get()).isTrue();
            }
        }
        post.goRound();
        assertThat(sent).hasSize(2);
    }
}
