package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.breakwater.House;
import org.breakwater.frontdoor.refer.Professional;

/** A teacher who refers a child, and the school's safeguarding lead who signs it off. */
final class School {

    static final String CHILD = "Tansy Oysterleigh";
    static final String WORRY = "She came with a bruise on her cheek for the second time this term.";

    private final House house;
    private final String teacher;
    private final String lead;

    School(House house, String teacher, String lead) {
        this.house = house;
        this.teacher = teacher;
        this.lead = lead;
    }

    void provesTheirAddress(Person person, String email) {
        person.go("/refer/prove/address").write("email", email).press("Send me a code");
        person.write("code", new Professional(house).newestCode(email)).press("Continue");
    }

    void refers(Person tess) {
        tess.go("/refer").sees("999");
        tess.go("/refer/tasks").photograph("nine-tasks");
        tess.go("/refer/household/child/1")
                .write("name", CHILD)
                .write("age", "7")
                .write("address", "9 Cockle Rise, ZZ9 9QZ")
                .press("Save and continue");
        tess.go("/refer/household/adult/1")
                .write("name", "Hazel Oysterleigh")
                .write("relation", "mother")
                .choose("responsible", "YES")
                .press("Save and continue");
        tess.go("/refer/story/concern-details").press("Save and continue").sees("Enter what happened");
        tess.choose("danger", "NO").write("words", WORRY).press("Save and continue");
        tess.go("/refer/family/consent").choose("asked", "AGREED").write("whom", "Her mother, today");
        tess.press("Save and continue");
        tess.go("/refer/you/referrer-details")
                .write("name", "Tess Saltram")
                .write("agency", "Gull Lane Primary")
                .write("phone", "01632 960 777")
                .press("Save and continue");
        tess.go("/refer/sign-off/request")
                .write("email", lead)
                .press("Request sign-off")
                .sees("not yet given");
    }

    void signsOff(Person lena) {
        provesTheirAddress(lena, lead);
        lena.follow("Read and sign off");
        lena.sees(CHILD).sees(WORRY).choose("what", "SIGN").write("name", "Lena Marram");
        lena.write("words", "I saw the mark too.").press("Send").sees("We have your response");
    }

    static String sends(Person tess) {
        tess.go("/refer/send/check").sees(WORRY).press("Send").sees("Referral sent");
        return tess.textOf(".govuk-panel__body strong");
    }

    static void readsTheAnswerAndDisagrees(Person tess, String reference) {
        tess.go("/refer/mine").sees(reference).sees(TheDesksPart.ANSWER).doesNotSee("paediatric");
        tess.open(tess.page()
                .locator("tr, .bw-card", new Page.LocatorOptions().setHasText(reference))
                .locator("a[href^='/refer/mine/disagreement/']")
                .first());
        tess.choose("about", "NOT_ACTED")
                .write("words", "Nobody has seen her at home yet")
                .write("agency", "Gull Lane Primary")
                .press("Raise disagreement")
                .sees("Stage 1");
    }

    static void agrees(Person tess, String reference) {
        tess.go("/refer/mine").sees(reference);
        tess.open(tess.page().locator("a[href^='/refer/mine/disagreement/']").first());
        tess.sees("The visit is today at four").press("Close disagreement").sees("This disagreement is closed");
        assertThat(tess.text()).doesNotContain("Gwen");
    }
}
