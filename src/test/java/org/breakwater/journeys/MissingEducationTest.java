package org.breakwater.journeys;

import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A pupil cannot be found: the school and the council enquire together, the child is located, and it is reopened. */
@HouseTest
class MissingEducationTest {

    private static final String CASES = "/missing-education/cases";
    private static final String PUPILS = "/missing-education/school";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    /** With scripts, and on a small old phone without them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheReferralOfASchoolToTheClosureInTwoPeoplesHandsAndBack(boolean scripts) {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-03-16T10:00");
        try (var chromium = new Chromium()) {
            var corin = someone(chromium, scripts).signIn(InventedPerson.CORIN.fullName());
            schoolWithTermDates(corin);
            var wystan = someone(chromium, scripts).signIn(InventedPerson.WYSTAN.fullName());
            referred(wystan.go(PUPILS));
            var pupil = schoolEnquiries(wystan);

            var path = CASES + pupil.substring(PUPILS.length());
            councilEnquiries(corin, path);
            corin.go(path + "/efforts")
                    .choose("ground", "I")
                    .choose("codes", "YES")
                    .choose("finding", "NOT_FOUND");
            corin.write("words", "No service knows where she is").press("Confirm joint efforts");
            corin.sees("Joint reasonable efforts confirmed").photograph("missing-education-case");
            wystan.go(pupil).sees("The school decides and deletes").photograph("missing-education-pupil");

            closed(corin, path);
            corin.go(path + "/reopen").write("words", "She never arrived").press("Reopen");
            corin.sees("Awaiting triage").sees("Case reopened");
        }
    }

    private Person someone(Chromium chromium, boolean scripts) {
        return scripts ? chromium.person(port, true) : chromium.telephone(port);
    }

    private static void schoolWithTermDates(Person corin) {
        corin.go("/missing-education/schools").write("name", "Fernleigh School").press("Add school");
        corin.write("terms", "5/1/2026 to 13/2/2026\n23/2/2026 to 27/3/2026").press("Save term dates");
        corin.sees("5 January 2026 to 27 March 2026").follow("Fernleigh School");
        corin.select("account", InventedPerson.WYSTAN.accountId().toString()).press("Add attendance lead");
        corin.sees("Wystan Oakes").photograph("missing-education-school");
    }

    private static void referred(Person wystan) {
        wystan.follow("Refer a pupil").press("Send referral").sees("Enter the child’s name");
        wystan.write("childName", "Linnet Marsh").write("bornOn", "27/3/2014").write("countedFrom", "6/2/2026");
        wystan.write("circumstances", "Not seen since Friday")
                .choose("fled", "NO")
                .choose("reason", "STOPPED_ATTENDING");
        wystan.photograph("missing-education-refer").press("Send referral").sees("We have your referral");
    }

    private static String schoolEnquiries(Person wystan) {
        wystan.go(PUPILS).follow("Linnet Marsh").select("method", "HOME_VISIT").write("doneBy", "Ida Fenn");
        wystan.write("madeOn", "9/2/2026").write("result", "Nobody in, 8:30am").press("Save enquiry");
        wystan.sees("Nobody in, 8:30am")
                .write("words", "No one knows where she is")
                .press("Complete our enquiries");
        wystan.sees("Your school’s enquiries: complete");
        return wystan.path();
    }

    private static void councilEnquiries(Person corin, String path) {
        corin.go(path)
                .press("Record the risk triage")
                .choose("outcome", "RAISED_RISK")
                .choose("next", "ENQUIRIES");
        corin.write("words", "Missed in the autumn too").press("Save triage").sees("Joint enquiries");
        corin.go(path + "/roll")
                .choose("roll", "ON_ROLL")
                .write("rollOn", "3/9/2025")
                .press("Save roll status");
        corin.sees("On roll since 3 September 2025")
                .press("Record an enquiry")
                .choose("half", "COUNCIL")
                .select("method", "HEALTH");
        corin.write("doneBy", "Corin Haldane, to the GP")
                .write("madeOn", "10/3/2026")
                .press("Save enquiry");
        corin.sees("no answer yet").photograph("missing-education-enquiries").follow("Record the answer");
        corin.write("answeredOn", "13/3/2026")
                .write("result", "Not seen since May")
                .press("Save answer");
        corin.go(path + "/enquiries/complete")
                .choose("half", "COUNCIL")
                .write("words", "No trace")
                .press("Save");
        corin.sees("Council’s enquiries");
    }

    private static void closed(Person corin, String path) {
        corin.go(path + "/locate")
                .choose("outcome", "IN_OTHER_AREA")
                .write("words", "An aunt called")
                .press("Save");
        corin.sees("Located, not yet confirmed in education").press("Close the case");
        corin.choose("outcome", "RECEIVED_ELSEWHERE").write("confirmedBy", "Kent CME");
        corin.write("confirmedOn", "16/3/2026")
                .write("words", "Kent has the case")
                .press("Close the case");
        corin.sees("Moved, and the other council has accepted the case");
    }
}
