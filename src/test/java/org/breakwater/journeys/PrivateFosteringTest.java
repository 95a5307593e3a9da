package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A carer notifies an arrangement; a worker visits, a manager decides, and it ends and begins again. */
@HouseTest
class PrivateFosteringTest {

    private static final String LIST = "/private-fostering/arrangements";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    /** With scripts, and on a small old phone without them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheNotificationToTheEndInTwoPeoplesHandsAndBack(boolean scripts) {
        clock.setLondon("2026-09-01T10:00");
        try (var chromium = new Chromium()) {
            var reference = notified(someone(chromium, scripts));
            var thea = someone(chromium, scripts).signIn(InventedPerson.THEA.fullName());
            thea.go(LIST).sees("Make the initial visit").photograph("private-fostering-list");
            assertThat(thea.text()).contains(reference);
            thea.open(thea.page().locator("tr").filter(having(reference)).locator("a"));
            var path = thea.path();
            thea.sees("Schedule 1 information outstanding").press("Record the initial visit");
            visited(thea, "1/9/2026");

            var bram = someone(chromium, scripts).signIn(InventedPerson.BRAM.fullName());
            bram.go(path).press("Decide").press("Save decision").sees("Select what you decide");
            bram.choose("outcome", "SUITABLE")
                    .write("reasons", "She is well looked after")
                    .press("Save decision");
            bram.sees("Decision: suitable").sees("Active").photograph("private-fostering-decided");

            thea.go(path + "/details")
                    .write("parentOne", "Nora Orrin")
                    .press("Save details")
                    .sees("Nora Orrin");
            thea.go(path + "/change").press("Save change").sees("Select what has changed");
            thea.go(path).press("Record a visit");
            thea.write("visitedOn", "1/9/2026").choose("childSeen", "NOT_SEEN");
            thea.write("childSeenWhy", "She was at school").write("othersWhy", "Nobody was in");
            thea.press("Save visit").sees("Visit attempted, 1 September 2026");

            thea.go(path + "/ending").press("End the arrangement").sees("Select how it ended");
            thea.choose("ending", "RETURNED").write("endedOn", "1/9/2026").write("words", "Home with her mother");
            thea.press("End the arrangement").sees("The child returned to a parent");

            bram.go(LIST + "?ended=yes").sees(reference);
            bram.go("/yearly").sees("Notifications received").photograph("private-fostering-year");
            bram.go(path + "/reopening")
                    .choose("lives", "YES")
                    .write("words", "She is back")
                    .press("Reopen");
            bram.sees("Notified").sees("Record the initial visit");
        }
    }

    private Person someone(Chromium chromium, boolean scripts) {
        return scripts ? chromium.person(port, true) : chromium.telephone(port);
    }

    private static String notified(Person carer) {
        carer.go("/private-fostering/notify").photograph("private-fostering-notify");
        carer.press("Send").sees("Enter the child’s name");
        carer.choose("notifier", "CARER").write("yourName", "Ada Merrow").write("childName", "Tilly Orrin");
        carer.choose("livesThere", "YES").write("startsOn", "20/8/2026").press("Send");
        carer.sees("We have what you told us").photograph("private-fostering-sent");
        return carer.textOf("main p strong");
    }

    private static void visited(Person thea, String on) {
        thea.write("visitedOn", on).choose("childSeen", "ALONE").write("othersWhy", "Her parents are abroad");
        thea.choose("spokenTo", "CARER").choose("spokenTo", "HOUSEHOLD");
        for (int n = 1; n <= VisitMatter.ofAssessment().size(); n++) {
            thea.write("finding" + n, "Talked about, and well");
        }
        thea.photograph("private-fostering-visit").press("Save visit").sees("Being assessed");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
