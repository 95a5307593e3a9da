package org.breakwater.mash.shifthandovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The managers are told of an unread handover note when the shift changes, and no more than that. */
@HouseTest
class ShiftHandoverNoticeTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;
    private AtTheDesk desk;

    @BeforeEach
    void aCardIsWrittenBeforeClosing() {
        clock.setLondon("2026-09-01T17:00");
        post = new PostRoom(house, mailMessage -> {
            sent.add(mailMessage);
            return Optional.empty();
        });
        post.clear();
        post.hire("noor", Role.DUTY_WORKER);
        post.hire("sal", Role.SCREENER);
        post.hire("mo", Role.MANAGER);
        desk = new AtTheDesk(house, new Furnished(house).report());
        write(InventedPerson.MAYA);
        post.goRound();
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private void write(InventedPerson by) {
        var card = new ShiftHandoverNotes.Written(UUID.randomUUID(), "Ring nan", "21:00", "Nan", "Go there", null);
        assertThat(desk.as(by, () -> house.getBean(ShiftHandoverNotes.class).write(by.asActor(), desk.now(), card)))
                .isEqualTo(new ActResult.Yes());
    }

    private void sign(InventedPerson by) {
        assertThat(desk.as(by, () -> {
                    var now = desk.now();
                    var row = house.getBean(ShiftHandovers.class)
                            .of(now.id())
                            .getFirst()
                            .row();
                    return house.getBean(ShiftHandoverNotes.class).sign(by.asActor(), now, row);
                }))
                .isEqualTo(new ActResult.Yes());
    }

    private List<String> toldAt(String london) {
        clock.setLondon(london);
        sent.clear();
        post.goRound();
        return sent.stream()
                .map(MailMessage::to)
                .filter(to -> to.endsWith("@post.example"))
                .map(to -> to.replace("@post.example", ""))
                .toList();
    }

    @Test
    void theManagersHearAtTheHourAndTwiceMoreUntilItIsRead() {
        assertThat(toldAt("2026-09-01T17:29")).isEmpty();
        assertThat(toldAt("2026-09-01T17:30")).containsExactly("mo");
        assertThat(sent).allSatisfy(mailMessage -> {
            assertThat(mailMessage.text())
                    .contains("/desk/shift-handovers", "its handover note has not been read")
                    .doesNotContain("nan");
            assertThat(mailMessage.text()).doesNotContain(desk.now().reference());
        });
        assertThat(toldAt("2026-09-01T17:45")).isEmpty();
        assertThat(toldAt("2026-09-01T18:00")).containsExactly("mo");
        sign(InventedPerson.IDRIS);
        assertThat(toldAt("2026-09-01T18:30")).isEmpty();
    }

    @Test
    void whatIsReadInTimeIsToldToNobody() {
        sign(InventedPerson.IDRIS);
        assertThat(toldAt("2026-09-01T17:30")).isEmpty();
        assertThat(toldAt("2026-09-01T19:00")).isEmpty();
    }

    @Test
    void afterAnOutageOneWordIsEnough() {
        assertThat(toldAt("2026-09-01T23:00")).containsExactly("mo");
    }

    @Test
    void whatTheNightWroteMustBeReadWhenTheDeskOpens() {
        sign(InventedPerson.IDRIS);
        clock.setLondon("2026-09-01T22:00");
        write(InventedPerson.IDRIS);
        assertThat(toldAt("2026-09-02T08:59")).isEmpty();
        assertThat(toldAt("2026-09-02T09:00")).containsExactly("mo");
        assertThat(toldAt("2026-09-02T09:05")).isEmpty();
    }

    @Test
    void whoWroteACardDoesNotSignIt() {
        assertThat(desk.as(InventedPerson.MAYA, () -> {
                    var row = house.getBean(ShiftHandovers.class)
                            .of(desk.now().id())
                            .getFirst()
                            .row();
                    return house.getBean(ShiftHandoverNotes.class).sign(InventedPerson.MAYA.asActor(), desk.now(), row);
                }))
                .isInstanceOf(ActResult.NotNow.class);
    }
}
