package org.breakwater.notify.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.DeliveryFailure;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class InvitationNoticeTest {

    private static final Pattern LINK = Pattern.compile("https://breakwater\\.example\\.org(/invitation/\\S+)");

    @Autowired
    House house;

    @Autowired
    Invitations invitations;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<MailMessage> sent = new ArrayList<>();
    private boolean serverIsUp = true;
    private String email = "";
    private PostRoom post;

    @BeforeEach
    void anAddressThatNobodyHas() {
        clock.setLondon("2026-08-26T11:00");
        email = UUID.randomUUID() + "@post.example";
        post = new PostRoom(house, this::carry);
        post.clear();
    }

    @AfterEach
    void clear() {
        post.clear();
        database.asOwner()
                .sql("delete from access.invitation where email = ?")
                .param(email)
                .update();
    }

    private Optional<DeliveryFailure> carry(MailMessage mailMessage) {
        sent.add(mailMessage);
        return serverIsUp ? Optional.empty() : Optional.of(DeliveryFailure.UNREACHABLE);
    }

    private UUID invite() {
        return invitations
                .invite(InventedPerson.FRANCES.asActor(), Role.SCREENER, email)
                .orElseThrow();
    }

    private int statusOf(MailMessage mailMessage) {
        var link = LINK.matcher(mailMessage.text());
        assertThat(link.find()).isTrue();
        house.visitor().visit(link.group(1));
        return house.visitor().visit(link.group(1)).getResponse().getStatus();
    }

    @Test
    void goesToTheInvitedAddressWithALinkThatWorks() {
        invite();
        post.goRound();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().to()).isEqualTo(email);
        assertThat(statusOf(sent.getFirst())).isEqualTo(200);
    }

    @Test
    void keepsNoTokenInTheOutbox() {
        invite();
        post.goRound();
        var link = LINK.matcher(sent.getFirst().text());
        assertThat(link.find()).isTrue();
        var token = link.group(1).substring("/invitation/".length());
        var rows = database.asOwner()
                .sql("select o::text || m::text from notify.outbox o join notify.mail m on m.outbox_id = o.id")
                .query(String.class)
                .single();
        assertThat(rows).doesNotContain(token).doesNotContain(email);
    }

    @Test
    void makesANewLinkForEachTryUnderAnIdOfItsOwn() {
        invite();
        serverIsUp = false;
        post.goRound();
        clock.advance(Duration.ofMinutes(1));
        serverIsUp = true;
        post.goRound();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).key()).isNotEqualTo(sent.get(1).key());
        assertThat(statusOf(sent.get(1))).isEqualTo(200);
        assertThat(statusOf(sent.get(0))).isNotEqualTo(200);
    }

    @Test
    void isNotSentWhenItWasWithdrawnMeanwhile() {
        var id = invite();
        invitations.withdraw(InventedPerson.FRANCES.asActor(), id);
        post.goRound();
        assertThat(sent).isEmpty();
        assertThat(post.states()).containsExactly("NOT_NEEDED");
    }
}
