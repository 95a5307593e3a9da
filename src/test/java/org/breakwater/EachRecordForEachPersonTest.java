package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.EachSortOfRecord.KEPT_OUT;
import static org.breakwater.EachSortOfRecord.PEOPLE;
import static org.breakwater.EachSortOfRecord.isAsked;
import static org.breakwater.EachSortOfRecord.isCalled;
import static org.breakwater.EachSortOfRecord.maySee;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.EachSortOfRecord.Sort;
import org.breakwater.RecordTables.Table;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.SignedActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each kind of person, at each address of a record and in each table: an ordinary record, a restricted one, one that
 * some of them are excluded from, and one of a kind that is not for any of them. Generated from the existing routes and
 * tables, so a new one is included.
 */
@HouseTest
class EachRecordForEachPersonTest {

    private static final Path MATRIX = Path.of("docs/who-can-see-which-record.md");

    /** People named on a record see their own row; that is not content of the record. */
    private static final Set<String> OWN_NAME = Set.of("access.named_reader");

    /** What an agency sees of a contact to whose strategy discussion it is invited. */
    private static final Set<String> CALLED =
            Set.of("mash.strategy_discussion_invitation", "mash.strategy_discussion_attendance");

    /** What an agency sees of a contact: what it was asked and what it answered. */
    private static final Set<String> OF_AN_AGENCY =
            Set.of("mash.information_request", "mash.information_request_person", "mash.response");

    private static final Pattern BESIDES =
            Pattern.compile("^/(information-requests|meetings|actions|disagreements|escalations)/.*[{]");

    @Autowired
    private House house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private EachSortOfRecord records;

    @BeforeEach
    void aRecordOfEachSort() {
        records = new EachSortOfRecord(house);
    }

    @AfterEach
    void theKindGoesAgain() {
        records.close();
    }

    @Test
    void noAddressShowsARecordToWhomItIsNotFor() {
        var wrong = new ArrayList<String>();
        for (var person : PEOPLE) {
            var browser = house.as(person);
            for (var kind : Sort.values()) {
                var here = records.idsAt(kind);
                recordRoutes(kind).filter(route -> !maySee(person, kind)).forEach(route -> {
                    var status = statusOf(browser, route, here);
                    if (status != 404 && status != 403) {
                        wrong.add("%s: %s let in %s: %d".formatted(kind, route, person, status));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whomItIsForOpensIt() {
        var wrong = new ArrayList<String>();
        for (var person : PEOPLE) {
            var browser = house.as(person);
            Stream.of(Sort.values()).filter(kind -> maySee(person, kind)).forEach(kind -> {
                var status = browser.visit("/desk/contact/" + record(kind))
                        .getResponse()
                        .getStatus();
                if (status != 200) {
                    wrong.add("%s: kept out %s: %d".formatted(kind, person, status));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private Stream<Routes.Route> recordRoutes() {
        return Routes.of(mappings).stream()
                .filter(route -> route.pattern().startsWith("/cases/{id}/")
                        || route.pattern().startsWith("/desk/")
                                && route.pattern().contains("{id}"));
    }

    /** For a record that they are never told of, not even their agency's requests or disagreements. */
    private Stream<Routes.Route> recordRoutes(Sort sort) {
        var besides = Routes.of(mappings).stream()
                .filter(route -> BESIDES.matcher(route.pattern()).find());
        return sort == Sort.ANOTHER ? Stream.concat(recordRoutes(), besides) : recordRoutes();
    }

    private static int statusOf(Browser browser, Routes.Route route, Map<String, String> here) {
        var address = route.filled(here);
        var answer = route.method() == RequestMethod.GET ? browser.visit(address) : browser.postNothing(address);
        return answer.getResponse().getStatus();
    }

    /** Otherwise the rows that nobody sees above might never have existed. */
    @Test
    void whatNobodySeesIsThereAndSeenByItsPost() {
        var empty = tables().stream()
                .filter(table -> !table.name().startsWith("access."))
                .filter(table -> rowsForItsPost(table) == 0)
                .map(Table::name)
                .toList();
        assertThat(tables().size() - empty.size())
                .as("tables with rows, not " + empty)
                .isGreaterThan(25);
    }

    private long rowsForItsPost(Table table) {
        return acting.as(new Actor.Job("planted"), () -> {
            house.getBean(SignedActor.class).act(new SignedActor.Who("job:planted", "PLANTED_POST", ""));
            return new RecordTables(house).rowsHere(table, record(Sort.ANOTHER));
        });
    }

    @Test
    void noTableShowsOrCountsARowOfARecordToWhomItIsNotFor() {
        var wrong = new ArrayList<String>();
        assertThat(tables()).hasSizeGreaterThan(20);
        for (var person : PEOPLE) {
            for (var kind : Sort.values()) {
                for (var table : tables()) {
                    var seen = new RecordTables(house).rows(person.asActor(), table, record(kind));
                    if (seen > 0 && !maySeeRows(person, kind, table)) {
                        wrong.add("%s: %s shows %d rows to %s".formatted(kind, table.name(), seen, person));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean maySeeRows(InventedPerson person, Sort kind, Table table) {
        return maySee(person, kind)
                || (kind != Sort.ANOTHER && OWN_NAME.contains(table.name()))
                || (isCalled(person, kind) && CALLED.contains(table.name()))
                || (isAsked(person, kind) && OF_AN_AGENCY.contains(table.name()));
    }

    private UUID record(Sort sort) {
        return records.at(sort);
    }

    private List<Table> tables() {
        return new RecordTables(house).all();
    }

    @Test
    void theMatrixIsUpToDate() throws IOException {
        var head = PEOPLE.stream()
                .map(person -> person.role().title() + (KEPT_OUT.contains(person) ? ", kept out of the third" : ""))
                .collect(Collectors.joining(" | "));
        var rows = Stream.of(Sort.values())
                .map(kind -> "| %s | %s |"
                        .formatted(
                                kind.inWords(),
                                PEOPLE.stream()
                                        .map(person -> mark(person, kind))
                                        .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining("\n"));
        Documents.keep(MATRIX, """
                # Who can see which record

                Written by `EachRecordForEachPersonTest`, which asks for each kind of record at each of %d addresses of
                the desk and in each of these %d tables, as each of these people. "question" means: only what their
                agency was asked and what it answered. "call" means: only that a strategy discussion is called with it.

                | | %s |
                |---|%s
                %s

                Tables: %s.
                """.formatted(
                        recordRoutes().count(),
                        tables().size(),
                        head,
                        "---|".repeat(PEOPLE.size()),
                        rows,
                        tables().stream()
                                .map(table -> "`" + table.name() + "`")
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private static String mark(InventedPerson person, Sort kind) {
        return maySee(person, kind)
                ? "yes"
                : isAsked(person, kind) ? "question" : isCalled(person, kind) ? "call" : "–";
    }
}
