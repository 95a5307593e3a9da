package org.breakwater.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.alerts.AlertRaised;
import org.breakwater.mash.approval.ApprovalRequested;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Through a real mail server on this machine. */
@HouseTest
class MailDeliveryTest {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    PostRoom post;

    @BeforeEach
    void aNightWithOneDutyWorker() {
        clock.setLondon("2026-08-29T22:00");
        post = new PostRoom(house, PostRoom.server(port));
        post.clear();
        post.hire("noor", Role.DUTY_WORKER);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        post.clear();
    }

    @Test
    void bringsAMailOnce() throws Exception {
        post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        post.goRound();
        post.goRound();
        assertThat(received()).hasSize(1);
        var mail = received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Urgent: acknowledge an alert");
        assertThat(mail.getFrom()[0]).hasToString("no-reply@breakwater.example.org");
        assertThat(mail.getAllRecipients()[0]).hasToString("noor@post.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContent().toString()).contains("https://breakwater.example.org/desk");
        assertThat(post.states()).containsExactly("SENT");
    }

    @Test
    void triesAgainWhenTheServerWasDown() {
        server.stop();
        post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        post.goRound();
        assertThat(post.states()).containsExactly("WAITING UNREACHABLE");
        clock.advance(Duration.ofSeconds(59));
        server.start();
        post.goRound();
        assertThat(received()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        post.goRound();
        assertThat(received()).hasSize(1);
        assertThat(post.states()).containsExactly("SENT");
    }

    @Test
    void isStuckAfterTenTries() {
        server.stop();
        post.happens(VISITOR, new ApprovalRequested(post.openContact()));
        for (int tries = 1; tries <= 10; tries++) {
            assertThat(post.states()).doesNotContain("STUCK UNREACHABLE");
            post.goRound();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(post.states()).containsExactly("STUCK UNREACHABLE");
    }

    @Test
    void isStuckAtOnceWhenTheServerRefusesForGood() throws Exception {
        assertThat(statesAfter("550 5.1.1 no such user noor@post.example")).containsExactly("STUCK REFUSED");
    }

    @Test
    void waitsWhenTheServerSaysLater() throws Exception {
        assertThat(statesAfter("451 4.7.1 come again")).containsExactly("WAITING REFUSED_FOR_NOW");
    }

    private List<String> statesAfter(String answer) throws IOException {
        try (var refusing = new ScriptedServer(answer)) {
            var there = new PostRoom(house, PostRoom.server(refusing.port()));
            there.happens(VISITOR, new AlertRaised(there.openContact(), false));
            there.goRound();
            return there.states();
        }
    }

    @Test
    void sendsNothingInTheOpenToAServerThatOffersNoSafeConnection() {
        var safely = new PostRoom(house, PostRoom.server(port, "starttls"));
        safely.happens(VISITOR, new AlertRaised(safely.openContact(), false));
        safely.goRound();
        assertThat(safely.states()).containsExactly("WAITING NOT_SECURE");
        assertThat(received()).isEmpty();
    }

    @Test
    void trustsNoCertificateThatNobodyVouchesFor() {
        var secured = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        secured.start();
        try {
            var safely = new PostRoom(house, PostRoom.server(secured.getSmtps().getPort(), "implicit"));
            safely.happens(VISITOR, new AlertRaised(safely.openContact(), false));
            safely.goRound();
            assertThat(safely.states()).containsExactly("WAITING NOT_SECURE");
            assertThat(secured.getReceivedMessages()).isEmpty();
        } finally {
            secured.stop();
        }
    }

    @Test
    void sendsEachMailOnceWhenTwoNodesSendAtTheSameTime() throws Exception {
        for (int i = 0; i < 30; i++) {
            post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        }
        Callable<Boolean> node = () -> {
            var own = new PostRoom(house, PostRoom.server(port));
            own.goRound();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(3)) {
            for (var done : nodes.invokeAll(List.of(node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(received()).hasSize(30);
        assertThat(received().stream().map(MailDeliveryTest::id).distinct()).hasSize(30);
    }

    @Test
    void sendsWhatANodeTookAndNeverSent() {
        post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        post.address();
        assertThat(post.take()).isPresent();
        var other = post.delivery(clock);
        assertThat(other.sendNext()).isFalse();
        clock.advance(MailDelivery.TAKEN_FOR);
        assertThat(other.sendNext()).isTrue();
        assertThat(received()).hasSize(1);
    }

    @Test
    void sendsAgainUnderTheSameIdWhatANodeSentAndDiedBeforeItWroteThatDown() {
        post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        post.address();
        var mailMessage = post.letters(clock).write(post.take().orElseThrow()).orElseThrow();
        assertThat(PostRoom.server(port).send(mailMessage)).isEmpty();
        clock.advance(MailDelivery.TAKEN_FOR);
        assertThat(post.delivery(clock).sendNext()).isTrue();
        assertThat(received()).hasSize(2);
        assertThat(received().stream().map(MailDeliveryTest::id).distinct()).hasSize(1);
    }

    @Test
    void writesDownWhomItTold() {
        var contact = post.openContact();
        post.happens(VISITOR, new AlertRaised(contact, false));
        post.goRound();
        assertThat(new AtTheDesk(house, contact)
                        .as(
                                InventedPerson.MAYA,
                                () -> house.getBean(AuditLog.class).looksAt("contact:" + contact, 5)))
                .anySatisfy(auditedAct -> assertThat(auditedAct.act()).isEqualTo("sent an alert email"));
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
