package org.breakwater.journeys;

import java.util.List;
import org.breakwater.journeys.TaskCount.Aim;

/** What the desk and the agencies do all day, counted in the pages of today. */
final class DeskTasks {

    private DeskTasks() {}

    /** Somebody calls: are they known, and the call is recorded. Ends where the reference is shown. */
    static TaskCount recordsACall(Person screener, List<String> children) {
        screener.go("/desk").countsFromHere();
        screener.page().locator("header input[name='find']").fill(children.getFirst());
        screener.open(screener.page().locator("header form button").first());
        screener.follow("Record a contact");
        screener.choose("danger", "NO").write("worry", "They go to school without a coat, and are often late.");
        for (int child = 1; child <= children.size(); child++) {
            screener.page()
                    .locator("main [name='name" + child + "']")
                    .evaluate("(box, name) => { box.value = name }", children.get(child - 1));
        }
        screener.choose("way", "ADULT").press("Save call").sees("Reference");
        return TaskCount.of("A call, with a search", screener, Aim.PAGES, 3);
    }

    /** From the page of a contact that was just opened to the decision that waits for a manager. */
    static TaskCount closesWithNoFurtherAction(Person screener, int children, int most) {
        screener.countsFromHere();
        screener.follow("Previous contacts").press("Continue to screening");
        screener.choose("safeNow", "YES")
                .write("safetyWords", "At home, seen today")
                .write("history", "None in Breakwater")
                .write("council", "Nothing held")
                .write("councilBy", "Maya Lindqvist")
                .choose("consent", "NOT_SOUGHT")
                .write("consentWords", "No action is proposed")
                .choose("rating", "GREEN")
                .write("reason", "The school has no concern")
                .press("Save screening");
        screener.press("Decide for each child");
        for (int child = 0; child < children; child++) {
            screener.open(screener.page().locator("main section a").nth(child));
            screener.choose("outcomes", "NO_FURTHER_ACTION")
                    .choose("level", "1")
                    .write("rationale", "The school and the health visitor have no concern")
                    .write("nextStep", "None")
                    .write("owner", "Nobody")
                    .choose("familyTold", "WILL_BE_TOLD")
                    .write("familyWords", "By letter")
                    .press("Save draft decision");
        }
        screener.press("Send for approval").sees("Awaiting a manager’s approval");
        var task = children == 1 ? "No further action, one child" : "No further action, three siblings";
        return TaskCount.of(task, screener, Aim.PAGES, most);
    }

    /** A researcher who has searched and found nothing, on the page of the request. */
    static TaskCount isNotKnown(Person researcher) {
        researcher.countsFromHere();
        researcher
                .choose("kind", "NOT_KNOWN")
                .choose("searched", "NAMES")
                .choose("searched", "ADDRESSES")
                .write("otherSystem", "Command and control")
                .press("Send response");
        return TaskCount.of("An agency’s “not known”", researcher, Aim.PRESSES, 2);
    }

    /** Asks the police about a contact that is open on the page. */
    static void asksThePolice(Person screener) {
        screener.follow("Agency checks");
        screener.choose("agencies", "police")
                .write("why", "Neglect is suspected")
                .choose("basis", "significant-harm");
        screener.choose("agreed", "AGREED")
                .write("facts", "Two children without coats")
                .press("Send request");
    }
}
