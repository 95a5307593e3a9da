package org.breakwater.notify.delivery;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.accounts.TeamMembers;
import org.breakwater.access.records.EmergencyAccessReviews;
import org.breakwater.access.records.RecordKind;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.notify.AddressRefusal;
import org.breakwater.notify.MailSettings;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.addressing.MailAddressing;
import org.breakwater.notify.addressing.NoticeRegistry;
import org.breakwater.notify.content.MailToSend;
import org.breakwater.notify.content.MailWriter;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail job of a live installation, with people who have real accounts, on the database of the test. */
public final class PostRoom {

    public static final String ADDRESS = "https://breakwater.example.org";
    private static final SiteDetails LIVE = new SiteDetails("Test Partners", "TP", false);

    private final House house;
    private final MailCarrier carrier;
    private final RecipientDirectory directory;
    private final MailAddressing addressing;
    private final MailDelivery delivery;

    public PostRoom(House house, MailCarrier carrier) {
        this.house = house;
        this.carrier = carrier;
        var accounts = house.getBean(Accounts.class);
        var clock = house.getBean(TestClock.class);
        this.directory = new RecipientDirectory(
                accounts,
                house.getBean(TeamMembers.class),
                house.getBean(EmergencyAccessReviews.class),
                house.getBean(Absences.class),
                LIVE);
        this.addressing = new MailAddressing(
                house.getBean(JdbcClient.class),
                house.getBean(ActorTransactions.class),
                house.getBean(NoticeRegistry.class),
                directory,
                clock);
        this.delivery = delivery(clock);
    }

    /** To a mail server on this machine, unencrypted. */
    public static MailCarrier carrierTo(int port) {
        return server(port);
    }

    static MailServer server(int port) {
        return server(port, "none");
    }

    static MailServer server(int port, String tls) {
        return new MailServer(
                MailSettings.from(Map.of(
                                "BREAKWATER_MAIL_HOST",
                                "127.0.0.1",
                                "BREAKWATER_MAIL_PORT",
                                String.valueOf(port),
                                "BREAKWATER_MAIL_FROM",
                                "no-reply@breakwater.example.org",
                                "BREAKWATER_MAIL_TLS",
                                tls))
                        .orElseThrow(),
                ADDRESS);
    }

    /** Another node's, on the same database. */
    MailDelivery delivery(Clock clock) {
        return new MailDelivery(
                house.getBean(JdbcClient.class),
                house.getBean(ActorTransactions.class),
                house.getBean(AuditLog.class),
                new RecipientCheck(
                        house.getBean(ActorTransactions.class),
                        house.getBean(JdbcClient.class),
                        house.getBean(NoticeRegistry.class),
                        directory),
                letters(clock),
                house.getBean(NoticeRegistry.class),
                List.copyOf(house.getBeansOfType(AddressRefusal.class).values()),
                house.getBean(MailboxLimits.class),
                carrier,
                clock);
    }

    MailWriter letters(Clock clock) {
        return new MailWriter(house.getBean(NoticeRegistry.class), directory, clock, ADDRESS);
    }

    MailDelivery delivery() {
        return delivery;
    }

    public void address() {
        addressing.addressDue();
    }

    public void goRound() {
        addressing.addressDue();
        while (delivery.sendNext()) {
            // the next one
        }
    }

    /** Empties the outbox, and deletes the real accounts of earlier tests. */
    public void clear() {
        house.getBean(TestDatabase.class).clear("notify");
        var owner = house.getBean(TestDatabase.class).asOwner();
        owner.sql("delete from access.allegations_reader").update();
        owner.sql("delete from access.absence").update();
        owner.sql("delete from access.account where email like '%@post.example'")
                .update();
    }

    /** Someone with a real account; their address is {@code <name>@post.example}. */
    public UUID hire(String name, Role role) {
        return house.getBean(TestDatabase.class)
                .asOwner()
                .sql("""
                        insert into access.account (name, email, role, password, code_secret, made_at)
                        values (?, ?, ?, 'none', '\\x00', now()) returning id
                        """)
                .params(name, name + "@post.example", role.name())
                .query(UUID.class)
                .single();
    }

    /** Someone who answers for an agency. */
    public UUID hireFor(String agency, String name) {
        return house.getBean(TestDatabase.class)
                .asOwner()
                .sql("""
                        insert into access.account (name, email, role, agency, password, code_secret, made_at)
                        values (?, ?, 'RESEARCHER', ?, 'none', '\\x00', now()) returning id
                        """)
                .params(name, name + "@post.example", agency)
                .query(UUID.class)
                .single();
    }

    /** Someone who receives handovers for a team. */
    public UUID hireForTeam(String team, String name) {
        return house.getBean(TestDatabase.class)
                .asOwner()
                .sql("""
                        insert into access.account (name, email, role, team, password, code_secret, made_at)
                        values (?, ?, 'TEAM_MEMBER', ?, 'none', '\\x00', now()) returning id
                        """)
                .params(name, name + "@post.example", team)
                .query(UUID.class)
                .single();
    }

    /** A record that the whole desk may see. */
    public UUID openContact() {
        var officer = InventedPerson.ROBIN.asActor();
        return acting().as(officer, () -> house.getBean(Records.class).open(RecordKind.CONTACT));
    }

    public UUID openRestrictedContact() {
        var officer = InventedPerson.ROBIN.asActor();
        return acting().as(officer, () -> house.getBean(Records.class).openRestricted(officer, "for the test", false));
    }

    /** Does something in a transaction of this actor. */
    public void happens(Actor actor, Object event) {
        acting().as(actor, () -> house.publishEvent(event));
    }

    public List<String> states() {
        return all(house.getBean(TestDatabase.class)
                .asOwner()
                .sql("select state || coalesce(' ' || trouble, '') from notify.mail order by made_at, id")
                .query(String.class));
    }

    Optional<MailToSend> take() {
        return delivery.take();
    }

    private ActorTransactions acting() {
        return house.getBean(ActorTransactions.class);
    }
}
