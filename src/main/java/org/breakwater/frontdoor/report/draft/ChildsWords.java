package org.breakwater.frontdoor.report.draft;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.frontdoor.receivedreports.ReportContent;

/**
 * What a child typed, made to fit what the desk keeps: nothing is refused and no word is lost (docs/decisions/0062). An
 * answer that is too long for its place is begun there and follows in full after the worry.
 */
final class ChildsWords {

    static final String NO_WORDS = "(The child sent this without saying in words what is wrong.)";

    private static final int SHORT = 200;
    private static final int AGE = 100;
    private static final int LINE = 500;
    private static final int DESCRIPTION = 2_000;
    private static final int LONG = 5_000;

    private final List<String> inFull = new ArrayList<>();

    private ChildsWords() {}

    static ReportAnswers fitting(ReportAnswers typed) {
        return new ChildsWords().fit(typed);
    }

    private ReportAnswers fit(ReportAnswers typed) {
        var child = typed.children().isEmpty()
                ? new ReportContent.Child("", "", "", false, "", "", "")
                : typed.children().getFirst();
        var fitted = new ReportContent.Child(
                cut("Name", child.name(), SHORT),
                cut("What they look like", child.described(), DESCRIPTION),
                cut("Age", child.age(), AGE),
                false,
                "",
                cut("Where", child.address(), LINE),
                "");
        var around = typed.around().withWhoElse(cut("Who else", typed.around().whoElse(), LONG));
        var reporter = typed.reporter();
        var told = new ReportContent.Reporter(
                reporter.name(),
                reporter.relation(),
                reporter.agency(),
                cut("A safe way", reporter.reach(), LINE),
                cut("A safe time", reporter.safeTime(), LINE),
                reporter.mayWeSay(),
                reporter.interpreter());
        var worry = typed.worry().words().isBlank() ? NO_WORDS : typed.worry().words();
        inFull.addFirst(worry);
        return typed.withChild(1, fitted.isFindable() ? fitted : unknown(fitted))
                .with(around)
                .with(told)
                .with(typed.worry().withWords(String.join("\n\n", inFull)));
    }

    private static ReportContent.Child unknown(ReportContent.Child child) {
        return new ReportContent.Child("", ReportAssembly.NOT_SAID, child.age(), false, "", "", "");
    }

    private String cut(String label, String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        inFull.add(label + ": " + words);
        return words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }
}
