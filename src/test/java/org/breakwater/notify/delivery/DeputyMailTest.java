package org.breakwater.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.alerts.AlertRaised;
import org.breakwater.notify.content.MailMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails to someone who is away also go to their deputy, as far as the deputy may know of it. */
@HouseTest
class DeputyMailTest {

    private static final String AWAY = """
            insert into access.absence (account_id, name, deputy_id, deputy_name, from_on, until_on, entered_at)
            values (?, 'Someone', ?, 'Deputy', '2026-09-01', cast(? as date), now())""";

    private static final String KEPT_OUT = """
            insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name,
                added_at)
            values (?, ?, 'mina', 'A cousin', 'account:x', 'x', now())""";

    private static final Actor VISITOR = new Actor.Visitor();
    private static final String AS_DEPUTY = "You are deputy for a colleague who is away.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;
    private UUID mina = new UUID(0, 0);
    private UUID sid = new UUID(0, 0);

    @BeforeEach
    void aManagerAndAScreener() {
        clock.setLondon("2026-09-01T10:00");
        post = new PostRoom(house, mail -> {
            sent.add(mail);
            return Optional.empty();
        });
        post.clear();
        mina = post.hire("mina", Role.MANAGER);
        sid = post.hire("sid", Role.SCREENER);
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private void isAway(UUID who, UUID deputy, String until) {
        database.asOwner().sql(AWAY).params(who, deputy, until).update();
    }

    private List<String> toldOf(UUID contact) {
        sent.clear();
        post.happens(VISITOR, new AlertRaised(contact, false));
        post.goRound();
        return sent.stream().map(MailMessage::to).sorted().toList();
    }

    @Test
    void theDeputyIsToldAsSuchAndTheAuditSaysForWhom() {
        var before = toldOf(post.openContact());
        isAway(sid, mina, "2026-09-03");
        var contact = post.openContact();
        var told = toldOf(contact);
        assertThat(before).containsExactly("sid@post.example");
        assertThat(told).containsExactly("mina@post.example", "sid@post.example");
        assertThat(sent)
                .filteredOn(mail -> mail.to().startsWith("mina"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains(AS_DEPUTY).doesNotContain("Someone"));
        assertThat(sent)
                .filteredOn(mail -> mail.to().startsWith("sid"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain(AS_DEPUTY));
        assertThat(database.asOwner()
                        .sql("select detail from audit.entry where subject = ? and act = 'sent an alert email'")
                        .param("contact:" + contact)
                        .query(String.class)
                        .list())
                .contains("account:" + mina + " for account:" + sid);
    }

    /** An agency is asked as a whole, so both get it; only the deputy reads that it is for a colleague too. */
    @Test
    void aRequestToAnAgencyReachesTheDeputyAsSuchOnceAndNamesNobody() {
        var pat = post.hireFor("police", "pat");
        var otto = post.hireFor("police", "otto");
        isAway(pat, otto, "2026-09-03");
        var desk = new AtTheDesk(house, new Furnished(house).report());
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        desk.ask("police");
        post.goRound();
        var told = sent.stream()
                .filter(mail -> mail.to().startsWith("pat") || mail.to().startsWith("otto"))
                .toList();
        assertThat(told).extracting(MailMessage::to).containsExactlyInAnyOrder("pat@post.example", "otto@post.example");
        assertThat(told)
                .allSatisfy(mail -> assertThat(mail.text().contains(AS_DEPUTY))
                        .isEqualTo(mail.to().startsWith("otto")));
        assertThat(told)
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text())
                        .doesNotContain(desk.now().reference(), "Someone"));
    }

    @Test
    void whatTheDeputyMayNotSeeIsNotMailedToThem() {
        isAway(sid, mina, "2026-09-03");
        var contact = post.openContact();
        database.asOwner().sql(KEPT_OUT).params(contact, "account:" + mina).update();
        database.asOwner()
                .sql("update access.record set guarded = true where id = ?")
                .param(contact)
                .update();
        assertThat(toldOf(contact)).contains("sid@post.example").doesNotContain("mina@post.example");
    }

    @Test
    void itEndsByItselfAfterTheLastDay() {
        isAway(sid, mina, "2026-09-03");
        clock.setLondon("2026-09-04T09:00");
        toldOf(post.openContact());
        assertThat(sent).noneMatch(mail -> mail.text().contains(AS_DEPUTY));
    }
}
