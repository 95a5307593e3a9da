package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk's frequent work in few pages, with a history to read first, as a browser counts them. */
@HouseTest
class FewPagesTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private House house;

    @Autowired
    private TestClock clock;

    private AFamily family;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void aFamilyThatIsKnown() {
        clock.setLondon("2026-09-01T10:00");
        family = new AFamily(house);
        family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
    }

    @Test
    void noFurtherActionForOneChildIsSentForApprovalInFivePages() {
        var contact = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7"));
        var maya = chromium.person(port, true).signIn(InventedPerson.MAYA.fullName());
        var pages = new PagesOpened(maya);
        readsAndScreens(maya, contact);
        decides(maya, "NO_FURTHER_ACTION", "1");
        maya.write("rationale", "He fell at football, and the club says so")
                .choose("familyTold", "WILL_BE_TOLD")
                .write("familyWords", "By the school, today")
                .write("answer", "We have looked at this and take no further action")
                .write("noChecks", "The club saw it happen")
                .press("Save and send for approval");
        maya.sees("Sent for approval").sees("Awaiting a manager’s approval");
        assertThat(pages.count()).isLessThanOrEqualTo(5);
        assertThat(new AtTheDesk(house, contact).now().isSentForApproval()).isTrue();
    }

    @Test
    void threeBrothersAndSistersAreSentForApprovalInEightPages() {
        var contact = family.reported(
                ReportContent.Way.ADULT,
                family.child("Wilf", "7"),
                family.child("Mabel", "5"),
                family.child("Otto", "2"));
        var maya = chromium.person(port, true).signIn(InventedPerson.MAYA.fullName());
        var pages = new PagesOpened(maya);
        readsAndScreens(maya, contact);
        decides(maya, "EARLY_HELP", "2");
        maya.write("rationale", "Their father lost his work, and there is little food")
                .write("nextStep", "A plan with the school")
                .write("owner", "Early help")
                .choose("familyTold", "TOLD")
                .write("familyWords", "Their father, by Maya")
                .press("Save and continue to Mabel");
        maya.sees("Copied from a sibling’s decision").press("Save and continue to Otto");
        maya.sees("Select the level of need").sees("Enter what is specific to this child");
        assertThat(maya.page().locator("textarea[name=rationale]").inputValue())
                .isEqualTo("Their father lost his work, and there is little food");
        maya.choose("level", "2").write("own", "Mabel is hungry at school").press("Save and continue to Otto");
        maya.choose("level", "3")
                .write("own", "Otto is two, and small")
                .write("noChecks", "The school and the nursery told us")
                .press("Save and send for approval");
        maya.sees("Sent for approval");
        // The page that said what is missing is one more.
        assertThat(pages.count()).isLessThanOrEqualTo(8 + 1);
        assertThat(maya.go("/desk/contact/" + contact).page().content())
                .contains("Mabel is hungry at school", "Otto is two, and small");
    }

    @Test
    void twoApprovalsFollowEachOtherWithoutTheList() {
        var first = sentForApproval("Wilf");
        var second = sentForApproval("Mabel");
        var adaeze = chromium.person(port, true).signIn(InventedPerson.ADAEZE.fullName());
        var pages = new PagesOpened(adaeze);
        adaeze.go("/desk/approval/" + first).sees("more to approve");
        adaeze.choose("verdict", "APPROVE").press("Confirm and open next");
        adaeze.sees(": approved.");
        assertThat(adaeze.path()).startsWith("/desk/approval/").doesNotContain("approval/" + first);
        assertThat(pages.count()).isEqualTo(2);
        adaeze.go("/desk/approval/" + second)
                .choose("verdict", "SEND_BACK")
                .write("words", "Say what the school knows");
        adaeze.pressExactly("Confirm").sees("Returned for changes");
        assertThat(adaeze.page().evaluate("document.activeElement.innerText").toString())
                .contains("Returned for changes");
    }

    private UUID sentForApproval(String child) {
        var contact = family.reported(ReportContent.Way.ADULT, family.child(child, "7"));
        var desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decide("ADVICE");
        desk.confirmMatches();
        return contact;
    }

    private static void readsAndScreens(Person maya, UUID contact) {
        maya.go("/desk/contact/" + contact).press("Review previous contacts before screening");
        maya.press("Continue to screening").sees("Information considered");
        maya.saysWhatItIsAbout()
                .choose("safeNow", "YES")
                .write("safetyWords", "At school")
                .write("history", "One contact before, of the same kind")
                .choose("consent", "GIVEN")
                .choose("rating", "GREEN")
                .write("reason", "Nothing that cannot wait")
                .press("Save and decide");
    }

    private static void decides(Person maya, String outcome, String level) {
        maya.sees("Information considered").choose("outcomes", outcome).choose("level", level);
    }
}
