package org.breakwater.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.breakwater.journeys.FormWalk.Answer;
import org.breakwater.journeys.TaskCount.Aim;

/** Tasks of the public and professionals at the front door, counted. */
final class PublicTasks {

    private static final String SENT = "/report/send/sent";

    private static final List<Answer> NEEDED = List.of(
            new Answer("/report", "danger", "NO"),
            new Answer("/report", "worry", "Two children next door go to school without a coat, and ask us for food."),
            new Answer("/report/children/1", "name", "Rowan Tidewater"));

    private static final List<Answer> OPTIONAL = List.of(
            new Answer("/report/children/1", "described", "A boy of about six with red hair"),
            new Answer("/report/children/1", "address", "12 Mudlark Row"),
            new Answer("/report/children/1", "age", "about 6"),
            new Answer("/report/children/1", "school", "Quayside Primary"),
            new Answer("/report", "whereNow", "At home"),
            new Answer("/report", "withWhom", "His mother"),
            new Answer("/report", "whoElse", "A baby, and an uncle"),
            new Answer("/report", "injuries", "A mark on his arm"),
            new Answer("/report", "said", "He said that he fell"),
            new Answer("/report", "works", "NO"),
            new Answer("/report", "workWords", "He drives a van"),
            new Answer("/report", "parents", "UNSURE"),
            new Answer("/report", "parentsWords", "I do not know"),
            new Answer("/report/files", "files", "notes.txt"),
            new Answer("/report/you", "name", "Sam Alder"),
            new Answer("/report/you", "relation", "I live next door"),
            new Answer("/report/you", "reach", "01632 960 112"),
            new Answer("/report/you", "safeTime", "After 6pm"),
            new Answer("/report/you", "interpreter", "No"),
            new Answer("/report/you", "maySay", "yes"));

    private static final List<Answer> SCHOOL = List.of(
            new Answer("/refer/household/child/1", "name", "Rowan Tidewater"),
            new Answer("/refer/household/child/1", "bornDay", "14"),
            new Answer("/refer/household/child/1", "bornMonth", "3"),
            new Answer("/refer/household/child/1", "bornYear", "2019"),
            new Answer("/refer/household/child/1", "sex", "M"),
            new Answer("/refer/household/child/1", "address", "12 Mudlark Row, ZZ9 9QZ"),
            new Answer("/refer/household/child/1", "school", "Quayside Primary"),
            new Answer("/refer/household/adult/1", "name", "Hazel Tidewater"),
            new Answer("/refer/household/adult/1", "relation", "mother"),
            new Answer("/refer/household/adult/1", "responsible", "YES"),
            new Answer("/refer", "danger", "NO"),
            new Answer("/refer/story", "words", "A second bruise on his cheek this term. His mother says he fell."),
            new Answer("/refer", "effect", "He is quiet and does not play."),
            new Answer("/refer", "goesHome", "3:15pm"),
            new Answer("/refer", "said", "“I am not allowed to say.”"),
            new Answer("/refer", "knows", "NO"),
            new Answer("/refer", "tried", "The school spoke to his mother on 3 March."),
            new Answer("/refer", "asked", "AGREED"),
            new Answer("/refer", "whom", "His mother, at the gate today"),
            new Answer("/refer/you", "name", "Tess Saltram"),
            new Answer("/refer/you", "role", "Safeguarding lead"),
            new Answer("/refer/you", "agency", "Quayside Primary"),
            new Answer("/refer/you", "phone", "01632 960 777"));

    private PublicTasks() {}

    /** Without the optional questions. */
    static TaskCount reportsTheLeast(Person neighbour) {
        return reports(neighbour, NEEDED, List.of("Start now", "Send now", "Send", "Continue"), 4);
    }

    /** With all of them answered. */
    static TaskCount reportsEverything(Person neighbour) {
        var all = new ArrayList<>(NEEDED);
        all.addAll(OPTIONAL);
        return reports(neighbour, all, List.of("Start now", "Send", "Continue"), 9);
    }

    private static TaskCount reports(Person neighbour, List<Answer> answers, List<String> buttons, int most) {
        neighbour.go("/report").countsFromHere();
        var walk = new FormWalk(neighbour, answers, buttons);
        walk.to(SENT);
        if (!walk.leftOver().isEmpty()) {
            throw new AssertionError("Never asked: " + walk.leftOver());
        }
        var task = "A report from the public, " + (answers.size() == NEEDED.size() ? "the least" : "every question");
        return TaskCount.of(task, neighbour, Aim.PAGES, most);
    }

    /** One child, with what a school knows, from the first page to the reference. */
    static TaskCount refers(Person lead, String email, UnaryOperator<String> newestCode) {
        lead.go("/refer").countsFromHere();
        lead.press("Start").write("email", email).press("Send me a code");
        lead.write("code", newestCode.apply(email)).press("Continue");
        var walk = new FormWalk(lead, SCHOOL, List.of("Send", "Save and continue", "Continue"));
        walk.to("/refer/send/sent");
        if (!walk.leftOver().isEmpty()) {
            throw new AssertionError("Never asked: " + walk.leftOver());
        }
        return TaskCount.of("A referral from a school, one child", lead, Aim.PAGES, 12);
    }
}
