package org.breakwater.casework.disagreements.notices;

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
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Managers are told that a disagreement needs a response; from the second stage on the business manager is, and no more
 * than that.
 */
@HouseTest
class DisagreementNoticeTest {

    private static final String KEEP_OUT = """
            insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name,
                added_at)
            values (?, 'account:' || ?, 'x', 'Her brother', 'x', 'x', now())""";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    TestDatabase database;

    @Autowired
    DecisionDisagreements disagreeing;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;

    @BeforeEach
    void people() {
        clock.setLondon("2026-09-01T10:00");
        post = new PostRoom(house, mailMessage -> {
            sent.add(mailMessage);
            return Optional.empty();
        });
        post.clear();
        post.hire("mona", Role.MANAGER);
        post.hire("sam", Role.SCREENER);
        post.hire("bea", Role.BUSINESS_MANAGER);
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private List<String> told() {
        sent.clear();
        post.goRound();
        return sent.stream().map(MailMessage::to).sorted().toList();
    }

    private void keptOut(UUID account, UUID contact) {
        var owner = database.asOwner();
        owner.sql("update access.record set guarded = true where id = ?")
                .param(contact)
                .update();
        owner.sql(KEEP_OUT).params(contact, account).update();
    }

    @Test
    void whoIsKeptOutAfterItWasAddressedIsNotMailedAndSomebodyElseIs() {
        var contact = new Furnished(house).report();
        post.clear();
        var mona = post.hire("mona", Role.MANAGER);
        post.hire("sam", Role.SCREENER);
        new Furnished(house).disagreement(contact);
        post.address();
        keptOut(mona, contact);
        assertThat(told()).isEmpty();
        assertThat(told()).as("found anew in the next round").containsExactly("sam@post.example");
        assertThat(post.states()).containsExactlyInAnyOrder("NOT_NEEDED", "SENT");
    }

    @Test
    void aBusinessManagerWhoIsKeptOutIsNotMailedAndThatNobodyIsLeftIsSeen() {
        var contact = new Furnished(house).report();
        post.clear();
        post.hire("mona", Role.MANAGER);
        var bea = post.hire("bea", Role.BUSINESS_MANAGER);
        keptOut(bea, contact);
        keptOut(InventedPerson.ODILE.accountId(), contact);
        new Furnished(house).disagreement(contact);
        var maya = InventedPerson.MAYA.asActor();
        assertThat(acting.as(maya, () -> disagreeing.goUp(maya, contact, "He is there now", true)))
                .isEmpty();
        assertThat(told()).containsOnly("mona@post.example");
        assertThat(post.states()).contains("STUCK NOBODY");
    }

    @Test
    void managersHearOfTheFirstStageAndTheBusinessManagerOfTheSecond() {
        var contact = new Furnished(house).report();
        post.clear();
        people();
        new Furnished(house).disagreement(contact);
        assertThat(told()).containsExactly("mona@post.example");
        clock.setLondon("2026-09-05T10:00");
        var maya = InventedPerson.MAYA.asActor();
        assertThat(acting.as(maya, () -> disagreeing.goUp(maya, contact, "No answer came", false)))
                .isEmpty();
        assertThat(told()).containsExactly("bea@post.example", "mona@post.example");
        assertThat(sent)
                .allSatisfy(mailMessage -> assertThat(mailMessage.toString() + mailMessage.text())
                        .doesNotContain("Saltmarsh", "answer came", contact.toString()))
                .anySatisfy(mailMessage -> assertThat(mailMessage.text()).contains(PostRoom.ADDRESS + "/escalations"));
    }
}
