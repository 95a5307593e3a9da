package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The main job, each person at a browser of their own, in the program that listens on this port. */
public final class MainJob {

    private static final String WORRY = "The kids next door go to school without a coat, and ask us for food.";
    private static final int MOST_PAGES = 9;
    private static final long AS_LONG_AS_A_PERSON = TimeUnit.SECONDS.toNanos(5);

    private final Chromium chromium;
    private final int port;
    private final boolean scripts;
    private final Runnable aWhileLater;

    /** @param aWhileLater advances time by some minutes, if the test can do so */
    MainJob(Chromium chromium, int port, boolean scripts, Runnable aWhileLater) {
        this.chromium = chromium;
        this.port = port;
        this.scripts = scripts;
        this.aWhileLater = aWhileLater;
    }

    /**
     * In a running program, in real time. A person takes longer than a machine: a report that is sent within seconds is
     * suspected spam.
     */
    public static void inTheHouseAt(int port, boolean scripts) {
        try (var chromium = new Chromium()) {
            new MainJob(chromium, port, scripts, () -> LockSupport.parkNanos(AS_LONG_AS_A_PERSON)).isDone();
        }
    }

    void isDone() {
        var neighbour = chromium.person(port, scripts);
        var reference = tellsUs(neighbour);
        var phrase = takesThePhrase(neighbour, reference);

        var screener = chromium.person(port, scripts).signIn("Maya Lindqvist");
        asksAQuestion(screener, reference);
        answers(chromium.person(port, scripts), phrase);

        screensAndDecides(screener, reference);
        cannotApproveTheirOwn(screener);
        var manager = chromium.person(port, scripts).signIn("Adaeze Marlow");
        sendsBack(manager, reference);
        decidesAgain(screener, reference);
        approves(manager, reference);

        isAccepted(chromium.person(port, scripts).signIn("Liora Penwick"), reference);
        readsTheAnswer(chromium.person(port, scripts), phrase);
        closes(screener, reference);
        assertThat(screener.unfold("All entries").text())
                .contains("Received online", "Asked the person who reported the concern", "New message received")
                .contains("Screened amber", "Sent for approval", "Returned for changes", "Approved", "Closed");
        screener.follow("Access log");
        screener.sees("opened the contact")
                .sees("approved the decisions")
                .sees("Adaeze Marlow")
                .sees("Person reporting the concern");
    }

    private String tellsUs(Person neighbour) {
        neighbour.go("/").sees("999").photograph("who-to-call");
        assertThat(neighbour.hasCookies()).isFalse();
        neighbour.go("/report").photograph("report").choose("danger", "NO").press("Start now");
        neighbour.write("worry", WORRY).photograph("report-worry").press("Continue");
        neighbour
                .write("described", "Two small kids at number 12")
                .write("address", "12 Mudlark Row")
                .photograph("report-child")
                .press("Add another child");
        neighbour.write("name", "Pip Saltmarsh").press("Continue").sees("Two small kids");
        neighbour
                .go("/report/send/check")
                .sees(WORRY)
                .sees("Pip Saltmarsh")
                .sees("Nothing has been sent yet")
                .photograph("report-check");
        aWhileLater.run();
        neighbour.press("Send").sees("We have your report").photograph("report-sent");
        return neighbour.textOf(".govuk-panel__body strong");
    }

    private static List<String> takesThePhrase(Person neighbour, String reference) {
        neighbour.press("Give me 6 words").sees(reference);
        var words =
                neighbour.textsOf(".bw-phrase li").stream().map(String::strip).toList();
        assertThat(words).hasSize(6);
        neighbour.press("I have written them down");
        var asked = neighbour.textsOf("main label");
        neighbour.write("first", words.get(place(asked.get(0)))).write("second", words.get(place(asked.get(1))));
        neighbour.press("Continue").doesNotSee(WORRY);
        return words;
    }

    /** "Word 3" asks for the third. */
    private static int place(String label) {
        return Integer.parseInt(label.replaceAll("\\D+", "")) - 1;
    }

    private static void asksAQuestion(Person screener, String reference) {
        opens(screener, "NEW", reference);
        screener.sees(WORRY).sees("Previous contacts").sees("Decision: due in").photograph("contact");
        screener.follow("Ask the person who reported the concern");
        screener.choose("question", "WHERE_IS_THE_CHILD").press("Send question").sees("Where is the child now?");
    }

    private static void answers(Person neighbour, List<String> phrase) {
        comesBack(neighbour, phrase);
        neighbour.sees("read").sees("Where is the child now?").doesNotSee("Saltmarsh");
        neighbour
                .press("Answer")
                .write("words", "At their nan’s, on Eel Street")
                .press("Send");
    }

    private static void comesBack(Person neighbour, List<String> phrase) {
        neighbour
                .go("/report/return-phrase")
                .write("phrase", String.join(" ", phrase))
                .press("Continue");
    }

    private static void screensAndDecides(Person screener, String reference) {
        opens(screener, "NEW", reference);
        screener.sees("New information").sees("At their nan’s, on Eel Street").press("Mark as read");
        screener.follow("Previous contacts")
                .sees("Previous contacts")
                .press("Continue to screening")
                .press("Save screening")
                .sees("There is a problem")
                .photograph("screening-problems");
        screener.saysWhatItIsAbout()
                .choose("safeNow", "YES")
                .write("safetyWords", "With grandmother, seen today")
                .write("history", "None in Breakwater")
                .write("council", "Nothing held")
                .write("councilBy", "Maya Lindqvist")
                .choose("consent", "NOT_SOUGHT")
                .write("consentWords", "The neighbour fears reprisals")
                .choose("rating", "AMBER")
                .write("reason", "Repeated marks, no account of them")
                .press("Save screening")
                .sees("Screened amber");
        screener.press("Decide for each child");
        screener.select("primaryNeed", "N1");
        decides(screener, "ASSESSMENT");
        screener.open(screener.page().locator("main section a").nth(1));
        decides(screener, "ADVICE");
        screener.write("noChecks", "The grandmother and the school told us what they know")
                .press("Send for approval")
                .sees("Awaiting a manager’s approval");
    }

    private static void decides(Person screener, String outcome) {
        screener.choose("outcomes", outcome)
                .choose("level", "3")
                .write("rationale", "Marks seen twice; the children’s own words are needed")
                .write("nextStep", "A first visit")
                .write("owner", "The team that takes the child on")
                .choose("familyTold", "WILL_BE_TOLD")
                .write("familyWords", "By the worker at the first visit")
                .press("Save decision (not yet sent for approval)");
    }

    private static void cannotApproveTheirOwn(Person screener) {
        screener.go(screener.path().replace("/contact/", "/approval/"));
        screener.sees("You wrote this decision. Someone else must approve it.");
    }

    private static void sendsBack(Person manager, String reference) {
        opens(manager, "TO_APPROVE", reference);
        manager.press("Approve decisions")
                .photograph("approval")
                .choose("verdict", "SEND_BACK")
                .write("words", "Say what the school knows")
                .pressExactly("Confirm")
                .sees("Returned for changes");
    }

    private static void decidesAgain(Person screener, String reference) {
        opens(screener, "SCREENED", reference);
        screener.press("Decide for each child").sees("Say what the school knows");
        screener.write("rationale", "Marks seen twice. The school has seen none.")
                .press("Save decision (not yet sent for approval)");
        screener.open(screener.page().locator("main section a").nth(1));
        screener.write("rationale", "Marks seen twice. The school has seen none.")
                .press("Save decision (not yet sent for approval)");
        screener.press("Send for approval");
    }

    private static void approves(Person manager, String reference) {
        opens(manager, "TO_APPROVE", reference);
        manager.press("Approve decisions")
                .choose("verdict", "APPROVE")
                .pressExactly("Confirm")
                .sees("Feedback and closure");
    }

    private static void isAccepted(Person receiver, String reference) {
        receiver.go("/handovers").photograph("handovers");
        receiver.open(receiver.page()
                .locator(".bw-card", new Page.LocatorOptions().setHasText(reference))
                .locator("a")
                .first());
        receiver.sees(reference).sees(WORRY).photograph("handover");
        receiver.press("Accept handover").sees("Enter the name of the allocated worker");
        receiver.write("worker", "Sefa Ironside")
                .press("Accept handover")
                .sees("Sefa Ironside is the allocated worker");
    }

    private static void readsTheAnswer(Person neighbour, List<String> phrase) {
        comesBack(neighbour, phrase);
        neighbour
                .sees("We have read it and dealt with it")
                .doesNotSee("assessment")
                .doesNotSee("Saltmarsh");
    }

    private static void closes(Person screener, String reference) {
        opens(screener, "TO_ANSWER", reference);
        screener.press("Feedback and closure").press("Close contact").sees("Closed");
    }

    /** Opens the contact with this reference from its queue, on any page of it. */
    static void opens(Person person, String stage, String reference) {
        var row = person.page().locator("tr", new Page.LocatorOptions().setHasText(reference));
        for (int page = 1; page == 1 || page <= MOST_PAGES && row.count() == 0; page++) {
            person.go("/desk?stage=" + stage + (page == 1 ? "" : "&page=" + page))
                    .photograph("desk");
        }
        person.open(row.locator("a").first());
        person.sees(reference);
    }
}
