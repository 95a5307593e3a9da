package org.breakwater.frontdoor.report.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.receivedreports.SpamSuspicion;

/** Builds the report from the answers of a draft. Nothing is left out and nothing is guessed. */
public final class ReportAssembly {

    private static final Duration TOO_FAST = Duration.ofSeconds(4);
    private static final int MANY_LINKS = 3;
    private static final Pattern LINK = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

    /** For the desk, where someone who was asked did not say who it is about. */
    public static final String NOT_SAID = "A child, name not known";

    private ReportAssembly() {}

    /**
     * @param danger the danger signs in the answers, computed once for everything that depends on them
     * @param flood whether many reports came from the same network
     */
    public static ReportContent told(ReportDraft draft, ImmediateDangerSigns danger, Instant sentAt, boolean flood) {
        var answers = draft.way() == ReportContent.Way.CHILD ? ChildsWords.fitting(draft.answers()) : draft.answers();
        var around = answers.around();
        return new ReportContent(
                draft.way(),
                danger.isThere(),
                danger.forTheDesk(draft.way() == ReportContent.Way.CHILD),
                answers.worry().words(),
                answers.children(),
                labelled("", around.whereNow(), "With: ", around.withWhom()),
                around.whoElse(),
                labelled(
                        "Injuries: ",
                        answers.worry().injuries(),
                        "Words used: ",
                        answers.worry().said()),
                choice(around.works()),
                around.workWords(),
                choice(around.parents()),
                around.parentsWords(),
                reporter(answers),
                suspicions(draft, sentAt, flood).stream().map(Enum::name).toList(),
                dangerAnswer(answers, danger));
    }

    /** If only the text indicates danger, the question was left unanswered. */
    private static YesNoUnsure dangerAnswer(ReportAnswers answers, ImmediateDangerSigns danger) {
        var answered = answers.worry().danger();
        return answered.isEmpty() && danger.isThere() ? YesNoUnsure.YES : choice(answered);
    }

    private static ReportContent.Reporter reporter(ReportAnswers answers) {
        var reporter = answers.reporter();
        return answers.aboutMe().equals(YesNoUnsure.YES.name())
                ? new ReportContent.Reporter(
                        reporter.name(),
                        "It is about me",
                        reporter.agency(),
                        reporter.reach(),
                        reporter.safeTime(),
                        reporter.mayWeSay(),
                        reporter.interpreter())
                : reporter;
    }

    static List<SpamSuspicion> suspicions(ReportDraft draft, Instant sentAt, boolean flood) {
        var found = new ArrayList<SpamSuspicion>();
        if (draft.answers().marks().trapped()) {
            found.add(SpamSuspicion.HIDDEN_BOX);
        }
        if (Duration.between(draft.startedAt(), sentAt).compareTo(TOO_FAST) < 0) {
            found.add(SpamSuspicion.TOO_FAST);
        }
        if (flood) {
            found.add(SpamSuspicion.MANY_FROM_ONE_PLACE);
        }
        if (draft.answers()
                        .freeWords()
                        .mapToLong(words -> LINK.matcher(words).results().count())
                        .sum()
                >= MANY_LINKS) {
            found.add(SpamSuspicion.MANY_LINKS);
        }
        return found;
    }

    private static YesNoUnsure choice(String name) {
        return name.isEmpty() ? YesNoUnsure.UNSURE : YesNoUnsure.valueOf(name);
    }

    private static String labelled(String firstLabel, String first, String secondLabel, String second) {
        return Stream.of(label(firstLabel, first), label(secondLabel, second))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String label(String label, String words) {
        return words.isBlank() ? "" : label + words;
    }
}
