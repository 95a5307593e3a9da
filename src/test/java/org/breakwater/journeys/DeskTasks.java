package org.breakwater.journeys;

import java.util.List;
import org.breakwater.journeys.TaskCount.Aim;

/** The frequent tasks of the desk and the agencies, with the number of pages they take. */
final class DeskTasks {

    private DeskTasks() {}

    /** A call: is the child known, and the call is recorded. Ends at the page with the reference. */
    static TaskCount recordsACall(Person screener, List<String> children) {
        screener.go("/desk/intake/phone-contact").countsFromHere();
        screener.choose("danger", "NO").write("worry", "They go to school without a coat, and are often late.");
        for (int child = 1; child <= children.size(); child++) {
            screener.page()
                    .locator("main [name='name" + child + "']")
                    .evaluate("(box, name) => { box.value = name }", children.get(child - 1));
        }
        screener.press("Check for matches").sees("match");
        screener.choose("way", "ADULT").press("Save contact").sees("Reference");
        return TaskCount.of("A call, with a search", screener, Aim.PAGES, 3);
    }

    /** From the page of a contact that was just opened to the decision that awaits a manager. */
    static TaskCount closesWithNoFurtherAction(Person screener, List<String> children, int most) {
        screener.countsFromHere();
        screener.press("Screen this contact");
        screener.saysWhatItIsAbout()
                .choose("safeNow", "YES")
                .write("safetyWords", "At home, seen today")
                .write("history", "None in Breakwater")
                .write("council", "Nothing held")
                .write("councilBy", "Maya Lindqvist")
                .choose("consent", "NOT_SOUGHT")
                .write("consentWords", "No action is proposed")
                .choose("rating", "GREEN")
                .write("reason", "The school has no concern")
                .press("Save and decide");
        screener.choose("outcomes", "NO_FURTHER_ACTION")
                .choose("level", "1")
                .write("rationale", "The school and the health visitor have no concern")
                .choose("familyTold", "WILL_BE_TOLD")
                .write("familyWords", "By letter");
        for (var sibling : children.subList(1, children.size())) {
            screener.press("Save and continue to " + sibling);
            screener.choose("level", "1").write("own", sibling + " was seen at school and is well");
        }
        screener.write("noChecks", "The school and the health visitor told us what they know")
                .press("Save and send for approval")
                .sees("Awaiting a manager’s approval");
        var task = children.size() == 1 ? "No further action, one child" : "No further action, three siblings";
        return TaskCount.of(task, screener, Aim.PAGES, most);
    }

    /** A researcher states what was searched, once; the next response of "not known" is given from the list. */
    static TaskCount isNotKnown(Person researcher) {
        opensTheFirst(researcher.go("/information-requests"));
        researcher
                .choose("kind", "NOT_KNOWN")
                .choose("searched", "NAMES")
                .choose("searched", "ADDRESSES")
                .write("otherSystem", "Command and control")
                .press("Send response");
        researcher.go("/information-requests").countsFromHere();
        opensTheFirst(researcher);
        researcher.press("Send “Not known”").sees("Your response has been sent");
        return TaskCount.of("An agency’s “not known”", researcher, Aim.PRESSES, 2);
    }

    private static void opensTheFirst(Person researcher) {
        researcher.open(researcher.page().locator("main tbody th a").first());
    }

    /** Asks the police about a contact that is open on the page. */
    static void asksThePolice(Person screener) {
        screener.follow("Agency information");
        screener.choose("agencies", "police")
                .write("why", "Neglect is suspected")
                .choose("basis", "significant-harm");
        screener.choose("agreed", "AGREED")
                .write("facts", "Children without coats")
                .press("Send request");
    }
}
