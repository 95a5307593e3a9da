package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.access.InventedPerson;
import org.breakwater.web.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One guess takes you from a screen's address to its code, and every screen opens for the people it is made for. */
@HouseTest
class ScreensTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path LIST = Path.of("docs/screens.md");
    private static final Path GUIDE = Path.of("docs/guides/find-the-code-of-a-screen.md");

    /** The first page belongs to who-to-call; signing out is in the package of signing in. */
    private static final List<String> GUESSED_OTHERWISE = List.of("/", "/sign-out");

    /** Reading all classes takes longer than looking at them. */
    private static final ScreenPages PAGES = new ScreenPages();

    @Autowired
    private House house;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void theAddressOfAScreenIsThePackageOfItsCode() {
        var guess = new OneGuess(Routes.of(mappings));
        var astray = Routes.of(mappings).stream()
                .filter(route -> !GUESSED_OTHERWISE.contains(route.pattern()))
                .filter(route -> !guess.leadsTo(route))
                .map(route -> route + " is in " + route.controller().getName())
                .toList();
        assertThat(astray).isEmpty();
    }

    @Test
    void theMapOfTheGuideHasEveryPackageWithAScreen() throws IOException {
        var map = ScreenMap.of(GUIDE);
        var shown =
                gets().stream().filter(route -> !PAGES.names(route).isEmpty()).toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(map.at(route.pattern()))
                        .as(route.toString())
                        .map(ScreenMap.Line::folder)
                        .contains(ScreenMap.folderOf(route.controller())));
        var led = shown.stream()
                .flatMap(route -> map.at(route.pattern()).stream())
                .toList();
        assertThat(led).containsAll(map.lines());
    }

    @Test
    void everyNameOfAScreenFollowsTheRuleOfTheGuideOrIsInItsMap() throws IOException {
        var surveys = ScreenSurvey.of(ScreenMap.of(GUIDE), Routes.of(mappings), PAGES);
        var missing = new ArrayList<>(ScreenSurvey.formsWithoutLine(surveys));
        for (var survey : surveys) {
            missing.addAll(survey.missing());
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNameInTheMapOfTheGuideIsThereAndDoesNotFollowTheRule() throws IOException {
        var needless = new ArrayList<String>();
        for (var survey : ScreenSurvey.of(ScreenMap.of(GUIDE), Routes.of(mappings), PAGES)) {
            needless.addAll(survey.needless());
        }
        assertThat(needless).isEmpty();
    }

    @Test
    void whatDecidesBearsAWordOfTheAddressOrIsInTheGuide() throws IOException {
        var guide = Files.readString(GUIDE);
        var byController = Routes.of(mappings).stream().collect(Collectors.groupingBy(Routes.Route::controller));
        assertThat(byController.values())
                .allSatisfy(routes -> assertThat(routes)
                        .as(routes.getFirst() + " asks "
                                + Deciders.of(routes.getFirst()).inWords())
                        .anyMatch(route -> Deciders.of(route).canBeGuessed(route, guide)));
    }

    @Test
    void whatAnyKindOfCaseHasIsAtTheAddressOfTheCase() {
        assertThat(Routes.of(mappings))
                .filteredOn(route -> route.controller().getName().startsWith("org.breakwater.casework."))
                .filteredOn(route -> route.pattern().contains("{id}"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.pattern() + "/").startsWith("/cases/{id}/"));
    }

    @Test
    void everyPageHasItsTemplateBesideItAndAControllerInItsPackage() throws IOException {
        var lonely = new ArrayList<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith("Page.java")).toList()) {
                if (file.endsWith("web/Page.java")) {
                    continue;
                }
                var template = file.resolveSibling(file.getFileName().toString().replace(".java", ".jte"));
                if (!Files.exists(template) || !hasAController(file.resolveSibling(""))) {
                    lonely.add(file.toString());
                }
            }
        }
        assertThat(lonely).isEmpty();
    }

    private static boolean hasAController(Path folder) throws IOException {
        try (var beside = Files.list(folder)) {
            return beside.anyMatch(f -> f.toString().endsWith("Controller.java"))
                    || folder.endsWith("errors")
                    || folder.endsWith("entry");
        }
    }

    @Test
    void everyScreenOpensForWhomItIsMade() {
        var ids = new Furnished(house).ids();
        var broken = new ArrayList<String>();
        for (var person : oneOfEachPost()) {
            var browser = house.as(person);
            for (var route : gets()) {
                // Each role opens the pages for everyone in WhoCanSeeWhatTest.
                if (route.forEveryone() && person != InventedPerson.MAYA) {
                    continue;
                }
                var status = browser.visit(route.filled(ids)).getResponse().getStatus();
                if (status >= 500 || status == 400 || status == 405) {
                    broken.add(route + " as " + person + ": " + status);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** And of each agency and team. */
    private static List<InventedPerson> oneOfEachPost() {
        var posts = new HashSet<String>();
        return Arrays.stream(InventedPerson.values())
                .filter(person -> posts.add(person.role() + person.belongsTo()))
                .toList();
    }

    @Test
    void theDeskAsksTheSameNumberOfQuestionsHoweverMuchWaits() {
        var browser = house.as(InventedPerson.MAYA);
        var furnished = new Furnished(house);
        furnished.report();
        var withFew = Statements.during(() -> browser.visit("/desk?stage=NEW"));
        for (int more = 0; more < 20; more++) {
            furnished.report();
        }
        var withMany = Statements.during(() -> browser.visit("/desk?stage=NEW"));
        assertThat(withMany).isEqualTo(withFew).isPositive();
    }

    @Test
    void aContactAsksTheSameNumberOfQuestionsHoweverLongItsHistory() {
        var browser = house.as(InventedPerson.MAYA);
        var furnished = new Furnished(house);
        var contact = "/desk/contact/" + furnished.report();
        browser.visit(contact);
        var withFew = Statements.during(() -> browser.visit(contact));
        for (int more = 0; more < 10; more++) {
            furnished.report();
        }
        assertThat(Statements.during(() -> browser.visit(contact)))
                .isEqualTo(withFew)
                .isPositive();
    }

    @Test
    void theListOfScreensIsUpToDate() throws IOException {
        var routes = Routes.of(mappings);
        var lines = routes.stream()
                .map(route -> "| `%s` | %s | %s | `%s` | %s | `%s` | %s |"
                        .formatted(
                                route.pattern(),
                                route.method(),
                                Routes.rolesInWords(route),
                                route.controller().getName().replace("org.breakwater.", ""),
                                PAGES.of(route),
                                ScreenPages.test(route),
                                Deciders.of(route).inWords()))
                .collect(Collectors.joining("\n"));
        var text = """
                # Screens

                Written by `ScreensTest`: every address, who may enter, the controller that answers, the pages that it
                shows, its test in the same package, and what it asks to decide and to store, the nearest first.

                | Address | Method | Who may enter | Controller | Page | Test | Decides |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(lines);
        Documents.keep(LIST, text);
    }

    private List<Routes.Route> gets() {
        return Routes.of(mappings).stream()
                .filter(route -> route.method() == RequestMethod.GET)
                .toList();
    }

    @Test
    void everyPageIsARecord() {
        assertThat(house.getBeansOfType(Page.class)).isEmpty();
    }
}
