package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.HouseTest;
import org.breakwater.Routes;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the house, and every form sent empty, is good for everybody: see {@link PageChecks}. */
@HouseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class EveryPageTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext house;

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
        var ids = new Furnished(house).ids();
        for (var person : List.of(InventedPerson.MAYA, InventedPerson.ADAEZE, InventedPerson.FRANCES)) {
            var browser = chromium.person(port, true).signIn(person.fullName());
            for (var route :
                    pages().filter(r -> r.lets(person.role()) && !r.lets(null)).toList()) {
                browser.go(route.filled(ids)).sendsEmpty();
            }
        }
    }

    @Test
    void everyPageForThePublicIsGoodForEverybodyByDayAndByNight() {
        for (var moment : List.of("2026-09-01T10:00", "2026-09-05T22:00")) {
            clock.setLondon(moment);
            var browser = chromium.person(port, true);
            for (var route : pages().filter(r -> r.lets(null) && !r.pattern().startsWith("/report/"))
                    .toList()) {
                browser.go(route.filled(Map.of("id", "x", "token", "no-such-invitation")));
            }
            browser.go("/nothing-here").sees("999");
            browser.go("/who-to-call?about=child&danger=yes");
            browser.go("/who-to-call?about=child&who=child");
            browser.go("/who-to-call?about=adult&crime=yes&who=professional");
        }
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
                .filter(route -> !route.pattern().contains("."));
    }
}
