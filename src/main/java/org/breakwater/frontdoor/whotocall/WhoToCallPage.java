package org.breakwater.frontdoor.whotocall;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.partnership.Availability;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.contactpoints.WhoToCall.Answer;
import org.breakwater.partnership.contactpoints.WhoToCall.Line;
import org.breakwater.partnership.contactpoints.WhoToCall.Question;
import org.breakwater.time.PublicTimes;
import org.breakwater.web.Page;

/**
 * The number to call now, and what to press.
 *
 * @param answer for this question at this moment
 * @param danger the answer if someone is in danger: 999, and how to reach it in silence
 * @param officeHours of the team for children, in words
 * @param understood whether the address could be parsed; if not, the most common answer is shown all the same
 */
public record WhoToCallPage(Answer answer, Answer danger, String officeHours, boolean understood) implements Page {

    /** Another choice: its link and its label. */
    public record Choice(String path, String words) {}

    @Override
    public int status() {
        return understood ? 200 : 400;
    }

    /** The canonical address of this answer: the most common one is on the first page. */
    public String address() {
        var path = WhoToCallQuery.path(answer.question());
        return path.equals("/who-to-call") ? "/" : path;
    }

    public boolean isForChild() {
        return answer.question().who() == CallerKind.CHILD;
    }

    public boolean isForPublic() {
        return answer.question().who() == CallerKind.PUBLIC;
    }

    public boolean isForProfessional() {
        return answer.question().who() == CallerKind.PROFESSIONAL;
    }

    public boolean isAboutChild() {
        return answer.question().about() == ConcernAbout.CHILD;
    }

    public boolean isDanger() {
        return answer.question().danger();
    }

    public boolean isCrime() {
        return answer.question().crime() && !isDanger();
    }

    /** The emergency number. */
    public ContactPoint emergency() {
        return danger.answers().getFirst().point();
    }

    /** How to reach the emergency number without speaking; without the helplines for everyone. */
    public List<Line> silentWays() {
        return danger.support().stream().filter(line -> !isHelpline(line)).toList();
    }

    /** Helplines beside the answer. */
    public List<Line> helplines() {
        return answer.support().stream().filter(WhoToCallPage::isHelpline).toList();
    }

    /** Such as "5:30pm today"; empty when the answer does not change. */
    public String until() {
        return answer.until() == null ? "" : PublicTimes.at(answer.until(), answer.at());
    }

    /** Whether the team that closes has several numbers; the police, who do not close, are not meant. */
    public boolean hasSeveralNumbers() {
        return !answer.answers().getLast().point().lines().alternatives().isEmpty();
    }

    /** Whether it must be said that this number is answered at any time, as another one beside it is not. */
    public boolean isAlwaysOpen(Line line) {
        return answer.answers().size() > 1 && line.point().hours() instanceof Availability.Always;
    }

    /** Who takes over at {@link #until()}. */
    public ContactPoint next() {
        return answer.then().getLast();
    }

    public List<Choice> choices() {
        var now = answer.question();
        var choices = new ArrayList<Choice>();
        if (now.danger()) {
            choices.add(choice(now.about(), false, false, now.who(), "No one is in danger right now"));
            return choices;
        }
        switch (now.who()) {
            case PUBLIC -> {
                choices.add(choice(now.about(), false, now.crime(), CallerKind.CHILD, "I am a child or young person"));
                choices.add(choice(
                        now.about(), false, now.crime(), CallerKind.PROFESSIONAL, "I work or volunteer with children"));
            }
            case PROFESSIONAL ->
                choices.add(choice(
                        now.about(),
                        false,
                        now.crime(),
                        CallerKind.PUBLIC,
                        "I do not work or volunteer with children"));
            case CHILD -> choices.add(choice(now.about(), false, now.crime(), CallerKind.PUBLIC, "I am an adult"));
        }
        var other = isAboutChild() ? ConcernAbout.ADULT : ConcernAbout.CHILD;
        choices.add(choice(
                other,
                false,
                now.crime(),
                now.who(),
                "I am worried about " + (isAboutChild() ? "an adult" : "a child")));
        choices.add(choice(
                now.about(),
                false,
                !now.crime(),
                now.who(),
                now.crime() ? "I do not think it is a crime" : "I want to report a crime that is not an emergency"));
        return choices;
    }

    private static Choice choice(ConcernAbout about, boolean danger, boolean crime, CallerKind who, String words) {
        return new Choice(WhoToCallQuery.path(new Question(about, danger, crime, who)), words);
    }

    /** A helpline has a number of its own; the silent ways lead to the emergency number. */
    private static boolean isHelpline(Line line) {
        return line.point().how() == ContactPoint.How.CALL && line.press().isEmpty();
    }
}
