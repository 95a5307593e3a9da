package org.breakwater.journeys;

import com.microsoft.playwright.Page;

/** What the screener, the managers and the receiving team do with one referral. */
final class TheDesksPart {

    static final String ANSWER = "A social worker sees her and her family. Thank you for telling us.";

    private final String reference;
    private String contact = "";

    TheDesksPart(String reference) {
        this.reference = reference;
    }

    void readsScreensAndAsks(Person maya) {
        MainJob.opens(maya, "NEW", reference);
        contact = maya.path().replace("/desk/contact/", "");
        maya.sees(School.WORRY)
                .unfold("Full referral")
                .sees("I saw the mark too.")
                .doesNotSee("Tess Saltram");
        maya.go("/cases/" + contact + "/history").press("Continue to screening");
        maya.saysWhatItIsAbout()
                .choose("safeNow", "YES")
                .write("safetyWords", "At school until half past three")
                .write("history", "None in Breakwater")
                .choose("consent", "GIVEN")
                .choose("rating", "AMBER")
                .write("reason", "A second bruise that nobody explains")
                .press("Save screening")
                .sees("Screened amber");
        maya.follow("Agency information");
        for (var agency : new String[] {"police", "health", "probation", "voluntary"}) {
            maya.choose("agencies", agency);
        }
        maya.write("why", "A mark on a child that nobody explains").choose("basis", "significant-harm");
        maya.choose("agreed", "AGREED").write("facts", "A bruise on the cheek, the second this term");
        maya.press("Send request").sees("Probation");
    }

    void analysesAndDecides(Person maya) {
        maya.go("/desk/contact/" + contact)
                .unfold("Information requests and responses")
                .sees("Called to shouting")
                .sees("Did not come to a paediatric appointment twice.")
                .sees("Not known")
                .photograph("nine-contact");
        maya.go("/cases/" + contact + "/analysis")
                .write("known", "Two bruises; police called in August; two appointments missed")
                .write("worries", "Marks that grow worse at home")
                .write("works", "Her mother agreed and talks with the school")
                .press("Save analysis");
        maya.go("/cases/" + contact + "/meetings")
                .write("why", "Her mother protects her; the police have no concern of today")
                .press("Save reason");
        maya.go("/desk/decision/" + contact)
                .open(maya.page().locator("main section a").first());
        maya.choose("outcomes", "ASSESSMENT")
                .choose("level", "3")
                .select("primaryNeed", "N1")
                .write("rationale", "Two bruises, a call to the police and missed appointments")
                .write("nextStep", "See her at home")
                .write("owner", "Assessment team")
                .choose("familyTold", "WILL_BE_TOLD")
                .write("familyWords", "By Maya, on the telephone")
                .press("Save decision (not yet sent for approval)");
        maya.write("answer", ANSWER).press("Send for approval").sees("Awaiting a manager’s approval");
        maya.go("/desk/approval/" + contact).sees("You wrote this decision. Someone else must approve it.");
    }

    void approves(Person adaeze) {
        MainJob.opens(adaeze, "TO_APPROVE", reference);
        adaeze.press("Approve decisions")
                .sees(ANSWER)
                .choose("verdict", "APPROVE")
                .pressExactly("Confirm")
                .sees("Feedback and closure");
    }

    void isTakenOn(Person liora) {
        liora.go("/handovers");
        liora.open(liora.page()
                .locator(".bw-card", new Page.LocatorOptions().setHasText(reference))
                .locator("a")
                .first());
        liora.sees(School.CHILD).sees("Two bruises").doesNotSee("Did not come to a paediatric appointment twice.");
        liora.write("worker", "Sefa Ironside").press("Accept handover").sees("Sefa Ironside is the allocated worker");
    }

    void tellsAndCloses(Person maya) {
        maya.go("/desk/feedback/" + contact).press("Close contact").sees("has not had feedback");
        maya.write("how", "By telephone at noon, then in writing").press("Save feedback");
        maya.go("/desk/feedback/" + contact).press("Close contact").sees("Closed");
    }

    void isAnswered(Person gwen) {
        gwen.go("/desk/disagreements").sees(reference);
        gwen.open(gwen.page()
                .locator("tr", new Page.LocatorOptions().setHasText(reference))
                .locator("a")
                .first());
        gwen.sees("Professional disagreement raised by Gull Lane Primary")
                .choose("finding", "STANDS")
                .write("words", "The visit is today at four. We ring you after it.")
                .press("Send response");
        gwen.sees("Send the outcome in writing");
    }

    void isSettled(Person maya) {
        maya.go("/desk/disagreements").doesNotSee(reference);
        maya.go("/desk/contact/" + contact)
                .unfold("All entries")
                .sees("Professional disagreement raised by the referrer, stage 1")
                .sees("Closed")
                .photograph("nine-closed");
    }
}
