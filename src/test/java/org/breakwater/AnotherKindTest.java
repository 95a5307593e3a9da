package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.casework.emergencyaccess.EmergencyAccess;
import org.breakwater.mash.live.PageFingerprints;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A record of a kind that is not for them, about the same children as a contact that they work on: for everyone at the
 * desk everything is as if it did not exist.
 */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class AnotherKindTest {

    private static final List<InventedPerson> PEOPLE = List.of(
            InventedPerson.MAYA,
            InventedPerson.ADAEZE,
            InventedPerson.FRANCES,
            InventedPerson.ODILE,
            InventedPerson.PETRA,
            InventedPerson.LIORA);

    /** 151 people of one record who share a key. */
    private static final String CROWD = """
            with crowd as (
                insert into people.person (record_id, place, part, name, recorded_at)
                select cast(:record as uuid), n, 'CHILD', 'X', now() from generate_series(100, 250) n
                returning id)
            insert into people.find_key (key, person_id, record_id)
            select 4711, id, cast(:record as uuid) from crowd""";

    /** Access logs, sessions, and pages that stay open and refresh. */
    private static final Set<String> GROW_BY_LOOKING =
            Set.of("/account", "/cases/{id}/access-log", "/desk/live", "/desk/live/{id}");

    @Autowired
    private House house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private PlantedKind kind;
    private Furnished furnished;

    @BeforeEach
    void aSecondKind() {
        clock.set(clock.instant());
        kind = new PlantedKind(database);
        furnished = new Furnished(house);
    }

    @AfterEach
    void goesAgain() {
        kind.close();
        new PostRoom(house, mail -> Optional.empty()).clear();
    }

    /** Lists, counts, queues, previous contacts, matches, chronologies, PDFs and tables to download. */
    @Test
    void noPageOfAnyoneSaysAnythingElse(CapturedOutput log) {
        var ids = furnished.ids();
        looks(ids);
        var before = pages(ids);
        var logged = log.getAll().length();
        var secret = kind.planted(furnished::dangerNow);
        var after = pages(ids);
        assertThat(after).hasSizeGreaterThan(500).containsExactlyInAnyOrderEntriesOf(before);
        furnished.dangerNow();
        assertThat(shown(house.as(InventedPerson.MAYA), "/desk")).isNotEqualTo(after.get("MAYA /desk"));
        assertThat(log.getAll().substring(logged)).doesNotContain(secret.toString(), referenceOf(secret));
    }

    /** What is opened for the first time may be shown otherwise from then on. */
    private void looks(Map<String, String> ids) {
        for (var person : PEOPLE) {
            var browser = house.as(person);
            routes(person).forEach(route -> browser.visit(route.filled(ids)));
        }
    }

    private Map<String, String> pages(Map<String, String> ids) {
        var pages = new LinkedHashMap<String, String>();
        for (var person : PEOPLE) {
            var browser = house.as(person);
            routes(person)
                    .map(route -> route.filled(ids))
                    .forEach(path -> pages.put(person + " " + path, shown(browser, path)));
        }
        return pages;
    }

    private Stream<Routes.Route> routes(InventedPerson person) {
        return Routes.of(mappings).stream()
                .filter(route -> route.method() == RequestMethod.GET && route.lets(person.role()))
                .filter(route -> !GROW_BY_LOOKING.contains(route.pattern()))
                .filter(route -> person == PEOPLE.getFirst() || !route.isPrintedForEveryone());
    }

    private static String shown(Browser browser, String path) {
        var answer = browser.visit(path).getResponse();
        var type = String.valueOf(answer.getContentType());
        return type.startsWith("text/html")
                ? browser.page().text()
                : answer.getStatus() + " " + type + " " + FileWords.of(type, answer.getContentAsByteArray());
    }

    @Test
    void noOpenPageIsToldThatThereIsSomethingNew() {
        furnished.report();
        var before = marks();
        kind.planted(furnished::dangerNow);
        assertThat(marks()).isEqualTo(before);
        furnished.report();
        assertThat(marks()).isNotEqualTo(before);
    }

    private List<String> marks() {
        return Stream.of(InventedPerson.MAYA, InventedPerson.ADAEZE, InventedPerson.IDRIS)
                .map(InventedPerson::asActor)
                .map(who -> acting.looking(
                        who, () -> house.getBean(PageFingerprints.class).ofTheQueues()))
                .toList();
    }

    @Test
    void nobodyIsWrittenTo() {
        var post = new PostRoom(house, mail -> Optional.empty());
        post.clear();
        Stream.of(Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER, Role.ADMINISTRATOR, Role.BUSINESS_MANAGER)
                .forEach(role -> post.hire(role.name().toLowerCase(Locale.ROOT), role));
        var secret = kind.planted(furnished::dangerNow);
        post.goRound();
        clock.advance(Duration.ofHours(2));
        post.goRound();
        assertThat(database.asOwner()
                        .sql("select count(*) from notify.mail m join notify.outbox o on o.id = m.outbox_id "
                                + "where o.about_id = ? and m.to_account is not null")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(count(
                        InventedPerson.FRANCES.asActor(),
                        "select count(*) from notify.outbox where about_id = '" + secret + "'"))
                .isZero();
    }

    @Test
    void emergencyAccessKnowsNoSuchReference() {
        var secret = kind.planted(furnished::restrictedReport);
        var reference = referenceOf(secret);
        for (var person : List.of(InventedPerson.MAYA, InventedPerson.ADAEZE, InventedPerson.IDRIS)) {
            var who = person.asActor();
            assertThat(acting.as(
                            who,
                            () -> house.getBean(EmergencyAccess.class).open(who, reference, "a child is in danger")))
                    .isEmpty();
        }
    }

    /** Neither how common a name is, nor whether too many people share a key. */
    @Test
    void noNumberCountsThePeopleInIt() {
        var job = new Actor.Job("names");
        var names = "select count(*) from people.common_names() where name = 'quillfeather'";
        for (int i = 0; i < 6; i++) {
            var one = furnished.report();
            rename(one);
            kind.turn(one);
        }
        assertThat(count(job, names)).isZero();
        for (int i = 0; i < 6; i++) {
            rename(furnished.report());
        }
        assertThat(count(job, names)).isOne();
    }

    @Test
    void noKeyIsCommonBecauseOfThePeopleInIt() {
        var job = new Actor.Job("names");
        var common = "select count(*) from people.is_common(4711) as c where c";
        var secret = furnished.report();
        database.asOwner().sql(CROWD).param("record", secret).update();
        assertThat(count(job, common)).isOne();
        kind.turn(secret);
        assertThat(count(job, common)).isZero();
    }

    private void rename(UUID record) {
        database.asOwner()
                .sql("update people.person set name = 'Pip Quillfeather' where record_id = ?")
                .param(record)
                .update();
    }

    /** A list of visible records that is read in the order of an index stays so. */
    @Test
    void theIndexesAreUsedAsBefore() {
        furnished.report();
        assertThat(plan("select opened_at from access.record order by opened_at limit 1"))
                .contains("record_by_time");
        assertThat(plan("select id from access.record where id = '00000000-0000-0000-0000-000000000000'"))
                .contains("record_pkey");
        assertThat(plan("select person_id from people.find_key where key = 1")).contains("find_key_pkey");
        assertThat(plan("select id from mash.contact where id = '00000000-0000-0000-0000-000000000000'"))
                .contains("contact_pkey");
    }

    private String plan(String sql) {
        return house.looking(InventedPerson.MAYA, () -> {
            jdbc.sql("select set_config('enable_seqscan', 'off', true)").query().singleRow();
            return String.join(
                    "\n", jdbc.sql("explain " + sql).query(String.class).list());
        });
    }

    private long count(Actor actor, String sql) {
        return acting.looking(actor, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private String referenceOf(UUID record) {
        return database.asOwner()
                .sql("select reference from frontdoor.report where record_id = ?")
                .param(record)
                .query(String.class)
                .single();
    }
}
