package org.breakwater.training.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Confidence ratings for each outcome, from 1 to 5.
 *
 * @param s0 of the first outcome, and so on; a course has at most ten
 * @param teaching the rating of the delivery; asked straight after only
 */
public record EvaluationForm(
        String s0,
        String s1,
        String s2,
        String s3,
        String s4,
        String s5,
        String s6,
        String s7,
        String s8,
        String s9,
        String teaching,
        String words)
        implements Form {

    static final EvaluationForm EMPTY = new EvaluationForm("", "", "", "", "", "", "", "", "", "", "", "");

    /** The rating of one outcome; empty if none. */
    public String score(int position) {
        return List.of(s0, s1, s2, s3, s4, s5, s6, s7, s8, s9).get(position);
    }

    Checked<Evaluations.Answers> check(Course course, EvaluationStage stage) {
        var ask = new Questions();
        var outcomes = course.outcomes();
        for (int at = 0; at < outcomes.size(); at++) {
            ask.must(
                    isScore(score(at)),
                    "s" + at,
                    "Select how confident you are that you can " + inSentence(outcomes.get(at)));
        }
        if (stage == EvaluationStage.AFTER) {
            ask.must(isScore(teaching), "teaching", "Select how you rate the delivery of the session");
        }
        var said = ask.maybe("words", words, 2000);
        return ask.then(() -> new Evaluations.Answers(
                IntStream.range(0, outcomes.size())
                        .mapToObj(at -> new Evaluations.Answer(outcomes.get(at), Integer.parseInt(score(at))))
                        .toList(),
                said,
                stage == EvaluationStage.AFTER ? Integer.valueOf(teaching) : null));
    }

    /** An outcome such as “Apply the threshold document.”, as it continues a sentence. */
    private static String inSentence(String outcome) {
        return outcome.substring(0, 1).toLowerCase(Locale.UK)
                + outcome.substring(1).replaceAll("\\.$", "");
    }

    private static boolean isScore(String chosen) {
        return chosen.matches("[1-5]");
    }

    @Override
    public String toString() {
        return "EvaluationForm[…]";
    }
}
