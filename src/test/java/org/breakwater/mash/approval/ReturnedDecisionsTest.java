package org.breakwater.mash.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.casework.Rating;
import org.breakwater.casework.allocation.AllocationRow;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision that is returned for changes goes back to who wrote it, who is told so by email. */
@HouseTest
class ReturnedDecisionsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;
    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aDecisionIsSentForApproval() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        desk = new AtTheDesk(house, contact);
        post = new PostRoom(house, mailMessage -> {
            sent.add(mailMessage);
            return Optional.empty();
        });
        post.clear();
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decide("ADVICE");
    }

    @AfterEach
    void clear() {
        database.asOwner()
                .sql("delete from mash.allocation where contact_id = ?")
                .param(contact)
                .update();
        post.clear();
    }

    private List<AllocationRow> allocated() {
        return house.looking(
                InventedPerson.ADAEZE, () -> house.getBean(Allocations.class).of(contact));
    }

    private void wrote(UUID account, String name) {
        database.asOwner()
                .sql("update casework.decision set author = ?, author_name = ? where record_id = ?")
                .params("account:" + account, name, contact)
                .update();
    }

    @Test
    void itIsAllocatedToItsAuthorAgain() {
        desk.sendBack();
        assertThat(allocated().getFirst().name())
                .isEqualTo(InventedPerson.MAYA.asActor().name());
        assertThat(allocated().getFirst().hasIt()).isTrue();
    }

    @Test
    void theAuthorIsToldWithoutAnyDetailAndNobodyElseIs() {
        var sam = post.hire("sam", Role.SCREENER);
        post.hire("kim", Role.SCREENER);
        wrote(sam, "Sam");
        sent.clear();
        desk.sendBack();
        post.goRound();
        assertThat(sent.stream().filter(mail -> mail.subject().contains("Decision returned for changes")))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo("sam@post.example");
                    assertThat(mail.text()).doesNotContain("Wilf", "Look at what came");
                });
        assertThat(allocated().getFirst().name()).isEqualTo("sam");
    }

    @Test
    void theReasonIsOnTopOfThePageOfTheDecision() {
        desk.sendBack();
        var maya = house.as(InventedPerson.MAYA, "/desk/decision/" + contact);
        assertThat(maya.page().expectFirst("main .govuk-inset-text").text())
                .startsWith("Returned for changes by Adaeze Marlow")
                .endsWith("Look at what came");
        var child = desk.children().getFirst().id();
        maya.visit("/desk/decision/" + contact + "/child/" + child);
        assertThat(maya.page().expectFirst("main .govuk-inset-text").text()).endsWith("Look at what came");
    }
}
