package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head tells the LADO, who considers and decides; the administrator records; the case ends and begins again. */
@HouseTest
class AllegationsTest {

    private static final String LIST = "/allegations/cases";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    /** With scripts, and on a small old phone without them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheReferralToTheConclusionInTwoPeoplesHandsAndBack(boolean scripts) {
        clock.setLondon("2026-09-01T10:00");
        try (var chromium = new Chromium()) {
            var reference = referred(someone(chromium, scripts));
            var selwyn = someone(chromium, scripts).signIn(InventedPerson.SELWYN.fullName());
            selwyn.go(LIST).sees("Corwin Hathersage").photograph("allegations-list");
            assertThat(selwyn.text()).contains(reference);
            selwyn.open(selwyn.page().locator("tr").filter(having(reference)).locator("a"));
            var path = selwyn.path();
            selwyn.sees("Information outstanding").press("Consider");
            selwyn.press("Save decision").sees("Select what happens next");
            selwyn.choose("harmed", "YES").choose("offence", "NOT_KNOWN");
            selwyn.choose("risk", "NO").choose("suitability", "NO").choose("way", "MEETING");
            selwyn.write("reasons", "The mark was seen").photograph("allegations-consideration");
            selwyn.press("Save decision").sees("Harm threshold met: allegations management meeting");

            var mabel = someone(chromium, scripts).signIn(InventedPerson.MABEL.fullName());
            recorded(mabel, path);

            selwyn.go(path + "/outcome");
            selwyn.open(selwyn.page().locator("main button").filter(having("Save outcome")));
            selwyn.page().locator("input[name=allegation]").first().check();
            selwyn.choose("outcome", "SUBSTANTIATED").write("reasons", "Seen by two people");
            selwyn.press("Save outcome").sees("Outcome: Substantiated");
            var delphine = someone(chromium, scripts).signIn(InventedPerson.DELPHINE.fullName());
            delphine.go(path).sees("Not agreed by a second person yet").go(path + "/agreement");
            delphine.page().locator("input[name=allegation]").first().check();
            delphine.press("Agree outcome").sees("Agreed by Delphine");
            summedUp(mabel, path);
            selwyn.go(path + "/conclusion")
                    .sees("Support offered to the subject")
                    .write("words", "Told, and supported");
            selwyn.press("Conclude the case").sees("Concluded").photograph("allegations-concluded");

            selwyn.go(path + "/reopening")
                    .write("words", "Another child has spoken")
                    .press("Reopen");
            selwyn.sees("Referred");
        }
    }

    private Person someone(Chromium chromium, boolean scripts) {
        return scripts ? chromium.person(port, true) : chromium.telephone(port);
    }

    private static String referred(Person head) {
        head.go("/allegations/refer").photograph("allegations-refer");
        head.press("Send").sees("Enter what is alleged");
        head.choose("danger", "NO")
                .choose("asks", "REFERRAL")
                .write("yourName", "Una Peverell")
                .write("yourPhone", "01632 960 202");
        head.write("employer", "Fernleigh School")
                .write("subjectName", "Corwin Hathersage")
                .write("child", "Jory Wexcombe, 9");
        head.write("alleged", "He gripped the child’s arm").press("Send");
        head.sees("We have your referral").photograph("allegations-referred");
        return head.textOf("main p strong");
    }

    private static void recorded(Person mabel, String path) {
        met(mabel, path);
        mabel.go(path + "/roles").write("employer", "Saltmarsh Swimming Club").write("job", "Coach");
        mabel.select("sector", "SPORT").select("employment", "VOLUNTEER").choose("told", "NOT_TOLD");
        mabel.write("notToldWhy", "The police ask us to wait").photograph("allegations-roles");
        mabel.press("Add role").sees("Not told: The police ask us to wait");
        mabel.open(mabel.page().locator("main a").filter(having("Fernleigh School")));
        mabel.write("job", "Teacher").select("sector", "PRIMARY").select("employment", "EMPLOYEE");
        mabel.choose("told", "TOLD")
                .write("toldOn", "1/9/2026")
                .press("Save role")
                .sees("Told on 1 September 2026");
        mabel.go(path + "/entries/strand").choose("strand", "POLICE").choose("state", "FINISHED");
        mabel.write("sinceOn", "1/9/2026").press("Save strand").sees("Finished 1 September 2026");
        mabel.go(path + "/entries/suspension").choose("measure", "OTHER_DUTIES").write("fromOn", "1/9/2026");
        mabel.write("reasons", "Office work is enough").press("Save decision").sees("Alternative duties");
        mabel.go(path + "/entries/suspension").choose("measure", "ENDED").write("fromOn", "1/9/2026");
        mabel.write("reasons", "Back at work").press("Save decision").sees("Suspension or restriction ended");
        mabel.go(path + "/entries/referral-duty")
                .choose("body", "DBS")
                .choose("met", "YES")
                .write("whoRefers", "The school");
        mabel.write("agreedOn", "1/9/2026")
                .write("sentOn", "1/9/2026")
                .write("reference", "DBS-4471")
                .press("Save")
                .sees("Sent on 1 September");
    }

    private static void summedUp(Person mabel, String path) {
        mabel.go(path + "/closing-summary").photograph("allegations-closing-summary");
        mabel.choose("answer1", "DONE").write("words1", "The outcome and its reasons");
        mabel.write("byWhom1", "Una Peverell, head").write("onDay1", "1/9/2026");
        mabel.choose("answer2", "DONE").write("words2", "Counselling").write("byWhom2", "The school");
        mabel.choose("answer3", "DONE").write("words3", "A meeting").write("byWhom3", "Social care");
        mabel.choose("answer4", "DONE").write("words4", "Train the staff");
        mabel.choose("answer5", "NOT_APPLICABLE").write("words5", "Agencies worked well together");
        mabel.press("Save closing summary").sees("Told, 1 September 2026, by Una Peverell, head");
    }

    /** A meeting is planned, postponed by an hour, and recorded against those who were invited. */
    private static void met(Person mabel, String path) {
        mabel.go(path)
                .press("Plan or record a meeting")
                .choose("purpose", "FIRST")
                .write("meetsOn", "1/9/2026");
        mabel.write("meetsTime", "11:00")
                .choose("how", "VIDEO")
                .write("who1", "Una Peverell")
                .write("role1", "Head");
        mabel.write("agency1", "Fernleigh School").photograph("allegations-plan");
        mabel.press("Plan meeting").sees("Meeting planned: First meeting: Tuesday 1 September 2026, 11:00");
        mabel.go(LIST).sees("Meetings planned").go(path + "/planned-meetings");
        mabel.open(mabel.page().locator("main a").filter(having("Postpone or cancel")));
        mabel.choose("what", "PUT_OFF").write("why", "The head is at court").write("meetsOn", "1/9/2026");
        mabel.write("meetsTime", "12:00").choose("how", "VIDEO").press("Save").sees("12:00, by video");
        mabel.go(path + "/planned-meetings");
        mabel.open(mabel.page().locator("main a").filter(having("Record the meeting")));
        mabel.choose("presence1", "ATTENDED").write("discussed", "No contact with children");
        mabel.photograph("allegations-meeting")
                .press("Save meeting")
                .sees("Una Peverell, Head, Fernleigh School: attended");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
