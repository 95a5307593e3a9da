package org.breakwater.journeys;

import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child is missing and found; an interviewer listens, the coordinator closes, and it is reopened. */
@HouseTest
class MissingChildTest {

    private static final String LIST = "/missing/episodes";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    /** With scripts, and on a small old phone without them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheReportToTheClosureInTwoPeoplesHandsAndBack(boolean scripts) {
        clock.setLondon("2026-09-01T10:00");
        try (var chromium = new Chromium()) {
            var selma = someone(chromium, scripts).signIn(InventedPerson.SELMA.fullName());
            var path = reported(selma, scripts ? "Rowan Tull" : "Wren Tull");
            selma.go(LIST).sees("Missing now").photograph("missing-now");
            located(selma.go(path.replace("episodes", "located")));
            selma.go(path.replace("episodes", "deaths")).sees("We are sorry.").photograph("missing-death");
            found(selma.go(path));

            var joris = someone(chromium, scripts).signIn(InventedPerson.JORIS.fullName());
            joris.go(LIST).sees("Hold the return interview");
            offered(joris.go(path.replace("episodes", "interviews") + "/offer"));
            interviewed(joris.go(path));
            joris.sees("Interview result recorded").sees("I wanted to see my friends");

            selma.go(path).press("Close the episode");
            selma.press("Close the episode").sees("Select the outcome");
            selma.choose("outcome", "EARLY_HELP").write("changed", "The youth worker has been told");
            selma.press("Close the episode").sees("Closed: Early help offered");

            selma.go(path.replace("episodes", "closures") + "/reopening")
                    .write("words", "Rowan says more")
                    .press("Reopen");
            selma.sees("Interview result recorded").photograph("missing-reopened");
        }
    }

    private Person someone(Chromium chromium, boolean scripts) {
        return scripts ? chromium.person(port, true) : chromium.telephone(port);
    }

    private static String reported(Person selma, String child) {
        selma.go(LIST).follow("Record a missing episode").press("Save episode").sees("Enter the child’s name");
        selma.write("childName", child).write("bornOn", "27/3/2012").choose("category", "MISSING");
        selma.choose("missingFrom", "HOME").choose("lookedAfter", "NO");
        selma.write("reportedOn", "31/8/2026").write("reportedAt", "22:15").write("reportedBy", "Mother");
        selma.photograph("missing-new").press("Save episode").sees("Missing for 11 hours 45 minutes");
        var path = selma.path();
        selma.go(path + "/grading").choose("level", "HIGH").write("gradedOn", "31/8/2026");
        selma.write("gradedAt", "22:40").write("gradedBy", "Sergeant 4417").write("reason", "Has no medicine");
        selma.press("Save risk level").sees("Has no medicine");
        return path;
    }

    private static void located(Person selma) {
        selma.press("Save").sees("Enter where the child is").photograph("missing-located");
        selma.write("locatedOn", "1/9/2026").write("locatedAt", "7:10").write("where", "At an aunt’s in Leigh");
        selma.write("knownFrom", "PC Vale").write("words", "Safe and well").press("Save");
        selma.sees("Located 1 September 2026, 07:10, not yet returned");
    }

    private static void found(Person selma) {
        selma.press("Child returned").write("foundOn", "1/9/2026").write("foundAt", "7:30");
        selma.choose("foundHow", "RETURNED").choose("foundHarm", "NO").press("Save return");
        selma.sees("Friday 4 September 2026, 07:30").photograph("missing-found");
    }

    private static void offered(Person joris) {
        joris.choose("kind", "OFFER").write("madeOn", "1/9/2026");
        joris.write("madeAt", "9:00").choose("how", "TELEPHONE").write("words", "Would like to meet at the library");
        joris.press("Save").sees("Offers and attempts");
    }

    private static void interviewed(Person joris) {
        joris.press("Record the return interview").photograph("missing-interview");
        joris.press("Save interview").sees("Enter what the child said, in their own words");
        joris.write("childWords", "I wanted to see my friends").choose("push", "ARGUMENT");
        joris.choose("pull", "FRIENDS").write("places", "The pier").write("nextSteps", "Youth worker to call");
        joris.write("heldOn", "1/9/2026").write("heldAt", "9:45").choose("how", "FACE_TO_FACE");
        joris.write("interviewer", "Joris Pemberton, return interviewer").write("agency", "Southend");
        joris.choose("independent", "YES").press("Save interview");
    }
}
