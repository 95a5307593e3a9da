package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Routes;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.posts.Posts;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.library.pictures.conversion.Samples;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, and every form sent empty, is accessible: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class EveryPageTest {

    /** These are checked by role, below. */
    private static final List<String> SEEN_ELSEWHERE = List.of(
            "/account/role",
            "/cases/{id}/handover/{handover}",
            "/cases/{id}/meetings/held-time/{strategy}",
            "/cases/{id}/meetings/section47/{strategy}/{child}",
            "/cases/{id}/safe-contact/external-teams/{handover}",
            "/desk/emergency-access/{opening}");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void everyPageOfTheDeskAndOfTheAdministratorIsGoodForEverybody() {
        clock.setLondon("2026-09-01T10:00");
        var ids = new HashMap<>(new Furnished(house).ids());
        var contact = ids.getOrDefault("id", "");
        var notFound = new TreeSet<String>();
        for (var person : List.of(
                InventedPerson.MAYA,
                InventedPerson.ADAEZE,
                InventedPerson.FRANCES,
                InventedPerson.PETRA,
                InventedPerson.LIORA)) {
            var browser = chromium.person(port, true).signIn(person.fullName());
            for (var route :
                    pages().filter(r -> r.lets(person.role()) && !r.lets(null)).toList()) {
                ids.put("id", idFor(route.pattern(), contact));
                if (!browser.goIfNewAndSendEmpty(route.filled(ids))) {
                    notFound.add(route.pattern());
                }
            }
        }
        assertThat(notFound).containsExactlyElementsOf(SEEN_ELSEWHERE);
        var enquiry = new AtTheTable(house, new Furnished(house).report()).anEnquiryToEnd();
        var maya = chromium.person(port, true).signIn(InventedPerson.MAYA.fullName());
        maya.go(enquiry).findsIt();
        maya.go(enquiry.replaceFirst("/section47/([^/]+)/.*", "/held-time/$1")).findsIt();
        var opened = "/desk/emergency-access/" + ids.get("opening");
        chromium.person(port, true)
                .signIn(InventedPerson.IDRIS.fullName())
                .go(opened)
                .findsIt();
    }

    private String idFor(String pattern, String contact) {
        if (pattern.startsWith("/accounts/")) {
            return accountOfSomebody();
        }
        return pattern.startsWith("/contact-points/") ? "access-team" : contact;
    }

    private String accountOfSomebody() {
        return house.getBean(TestDatabase.class)
                .asOwner()
                .sql("""
                        insert into access.account (name, email, role, password, code_secret, made_at)
                        values ('Otto Fen', ?, 'SCREENER', 'none', '\\x00', now()) returning id""")
                .param(UUID.randomUUID() + "@desk.example")
                .query(String.class)
                .single();
    }

    @Test
    void whereSomeoneChoosesTheirRoleIsGoodForEverybody() {
        var administrator = InventedPerson.FRANCES.asActor();
        house.getBean(Posts.class).give(administrator, InventedPerson.NELL.accountId(), Role.SCREENER);
        try {
            var nell = chromium.person(port, true).signIn(InventedPerson.NELL.fullName());
            nell.sees("Choose your role").sendsEmpty().findsIt();
        } finally {
            house.getBean(TestDatabase.class)
                    .asOwner()
                    .sql("delete from access.further_post")
                    .update();
        }
    }

    @Test
    void everyStateOfAHandoverIsGoodForEverybody() {
        clock.setLondon("2026-09-01T10:00");
        var contact = new Furnished(house).report();
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        var thurrock = new NextStepPlan("They take over", "Thurrock", List.of("thurrock"), null);
        desk.propose(desk.children().getFirst().id(), "TRANSFER", thurrock);
        desk.propose(desk.children().getLast().id(), "ASSESSMENT", null);
        desk.submit();
        desk.approve();
        var maya = chromium.person(port, true).signIn(InventedPerson.MAYA.fullName());
        var all = "/cases/" + contact + "/handover";
        for (var row : desk.handovers()) {
            maya.go(all + "/" + row.id())
                    .sees(row.outside() ? "What they must be told" : "Handover as seen by the receiving team")
                    .sendsEmpty();
        }
        var gone = desk.handovers().stream().filter(HandoverRow::outside).findFirst();
        var call = "/cases/" + contact + "/safe-contact/external-teams/"
                + gone.orElseThrow().id();
        maya.go(call).sees("No call is due now");
        maya.go("/cases/" + contact + "/safe-contact/warnings").write("words", "The dog bites");
        maya.write("reviewDay", "3").write("reviewMonth", "11").write("reviewYear", "2026");
        maya.press("Save warning").sees("The dog bites");
        maya.go(call)
                .sees("New since they were last told")
                .photograph("ring-a-team-outside")
                .sendsEmpty();
        maya.go(call).write("told", "Bram Eastgate").press("Save call");
        maya.go(call).sees("Earlier calls");
        desk.accept();
        maya.go(all).sees("Accepted").sees("Awaiting acceptance").photograph("handovers-at-the-desk");
        maya.go("/desk/contact/" + contact).photograph("contact-handed-over");
    }

    @Test
    void everyPageForThePublicIsGoodForEverybodyByDayAndByNight() {
        for (var moment : List.of("2026-09-01T10:00", "2026-09-05T22:00")) {
            clock.setLondon(moment);
            var browser = chromium.person(port, true);
            var ids = new HashMap<>(new Furnished(house).ids());
            ids.put("id", "x");
            for (var route : pages().filter(r -> r.lets(null) && !r.pattern().startsWith("/report/"))
                    .toList()) {
                browser.go(route.filled(ids));
            }
            browser.go("/nothing-here").sees("999");
            browser.go("/who-to-call?about=child&danger=yes");
            browser.go("/who-to-call?about=child&who=child");
            browser.go("/who-to-call?about=adult&crime=yes&who=professional");
        }
    }

    /** One text for each audience and language, one of each kind of page of the manual, and search results. */
    @Test
    void everyKindOfTextIsGoodForEverybody() {
        clock.setLondon("2026-09-01T10:00");
        var reader = chromium.person(port, true);
        for (var text : List.of(
                "children/online-safety",
                "young-people/nudes-and-sextortion",
                "parents/safe-sleep",
                "parents/safe-sleep/pl",
                "friends-and-family/what-happens-when-i-report",
                "professionals/fgm",
                "volunteers/allegations",
                "everyone/hide-your-tracks",
                "easy-read/telling-someone",
                "about/agencies",
                "publications/yearly-report-2026-27")) {
            reader.go("/information/" + text)
                    .photograph("text-" + text.replace('/', '-'))
                    .findsIt();
        }
        for (var text : List.of("threshold-document", "glossary", "allegations/on?onDay=31&onMonth=2&onYear=2026")) {
            reader.go("/procedures/" + text).findsIt();
        }
        reader.go("/information/search")
                .write("words", "I want to die")
                .press("Search")
                .sees("999");
        reader.write("words", "qwertyuiop").press("Search").sees("We found nothing");
    }

    @Test
    void everyPageOfWhoWritesIsGoodForEverybody() {
        clock.setLondon("2026-09-01T10:00");
        for (var person : List.of(InventedPerson.NELL, InventedPerson.ODILE)) {
            var writer = chromium.person(port, true).signIn(person.fullName());
            writer.go("/library/editor?under=procedures/").photograph("editor");
            writer.go("/library/editor/edit-text?path=procedures/allegations").photograph("editor-text");
            writer.go("/library/editor/write-text?path=procedures/allegations");
            writer.write("body", "Call 999 now. [more](/information/parents/none)")
                    .press("Preview");
            writer.sees("looks like a telephone number").photograph("editor-write");
            writer.press("Save draft").sees("There is a problem");
            writer.go("/library/editor/pictures").press("Add picture").sees("There is a problem");
            writer.page().setInputFiles("#picture", new FilePayload("kite.jpg", "image/jpeg", Samples.fresh()));
            writer.write("alt", "A kite over the sea").write("credit", "Drawn by A. Smith, for us");
            writer.press("Add picture").sees("Line to copy into a page").photograph("editor-picture");
            writer.go("/library/editor/pictures").sees("A kite over the sea").photograph("editor-pictures");
        }
    }

    @Test
    void theWayFromAReaderToWhoMendsTheTextIsGoodForEverybody() {
        clock.setLondon("2026-09-01T10:00");
        var reader = chromium.person(port, true)
                .go("/procedures/feedback/allegations")
                .photograph("feedback");
        reader.press("Send feedback").sees("Enter what is wrong or unclear");
        reader.write("words", "The step is unclear. He hits me").press("Send feedback");
        reader.sees("Thank you for your feedback").sees("You can call now").photograph("feedback-thanks");
        var writer = chromium.person(port, true).signIn(InventedPerson.NELL.fullName());
        writer.go("/library/editor/feedback").photograph("editor-feedback");
        writer.follow("Allegations against people").photograph("editor-feedback-one");
        writer.press("Close feedback").sees("Enter the action taken");
        writer.write("done", "Written anew").press("Close feedback");
        writer.go("/library/editor/feedback/closed").sees("Allegations");
    }

    @Test
    void everyQuestionOfTheReportIsGoodForEverybodyAlsoWhenItIsSentEmpty() {
        clock.setLondon("2026-09-01T10:00");
        for (var way : List.of("/report", "/report/young")) {
            var teller = chromium.person(port, true).go(way);
            teller.press(way.equals("/report") ? "Start now" : "Start");
            for (var route : pages().filter(r -> r.pattern().startsWith("/report/") && r.lets(null))
                    .filter(r -> !r.pattern().contains("comeback"))
                    .filter(r -> r.pattern().startsWith("/report/young") == way.equals("/report/young"))
                    .toList()) {
                teller.go(route.filled(Map.of("place", "1"))).sendsEmpty();
            }
        }
        assertThat(chromium.person(port, true).go("/report/gone").text()).contains("nothing here");
    }

    private Stream<Routes.Route> pages() {
        return Routes.of(mappings).stream()
                .filter(route -> route.method() == RequestMethod.GET)
                .filter(route -> !route.pattern().contains("."))
                // A stream is not a page; nor is a download, nor a picture of a page.
                .filter(route -> !route.pattern().startsWith("/desk/live"))
                .filter(route -> !route.pattern().endsWith("/{file}"))
                .filter(route -> !route.pattern().endsWith("/page/{number}"));
    }
}
