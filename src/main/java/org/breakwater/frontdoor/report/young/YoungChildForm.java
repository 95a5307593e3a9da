package org.breakwater.frontdoor.report.young;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/**
 * Who it is about, where we find them and how we can talk to them. One way to find them is enough.
 *
 * @param aboutMe YES if it is about the child themselves, NO if about someone else
 * @param whoElse who lives there, or may help; optional
 */
public record YoungChildForm(
        String aboutMe, String name, String age, String address, String whoElse, String reach, String safeTime)
        implements Form {

    /** Children write their age in words; the desk reads a number. */
    private static final List<String> AGES = List.of(
            "nought",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen");

    static YoungChildForm of(ReportAnswers answers) {
        var child = answers.children().isEmpty()
                ? new ReportContent.Child("", "", "", false, "", "", "")
                : answers.children().getFirst();
        return new YoungChildForm(
                answers.aboutMe(),
                child.name(),
                child.age(),
                child.address(),
                answers.around().whoElse(),
                answers.reporter().reach(),
                answers.reporter().safeTime());
    }

    /** Nothing is refused: what is left out, long or unreadable is kept as it is typed. */
    Checked<YoungChildForm> check() {
        var me = Arrays.stream(YesNoUnsure.values()).map(Enum::name).anyMatch(aboutMe::equals) ? aboutMe : "";
        return new Checked.Good<>(new YoungChildForm(
                me,
                name.strip(),
                inDigits(age.strip()),
                address.strip(),
                whoElse.strip(),
                reach.strip(),
                safeTime.strip()));
    }

    private static String inDigits(String age) {
        var at = AGES.indexOf(age.strip().toLowerCase(Locale.UK));
        return at < 0 ? age : String.valueOf(at);
    }

    static ReportAnswers keep(ReportAnswers answers, YoungChildForm told) {
        return answers.with(answers.around().withWhoElse(told.whoElse()))
                .withAboutMe(told.aboutMe())
                .withChild(1, new ReportContent.Child(told.name(), "", told.age(), false, "", told.address(), ""))
                .with(new ReportContent.Reporter(
                        "", "A child or young person", "", told.reach(), told.safeTime(), false, ""));
    }

    @Override
    public String toString() {
        return "YoungChildForm[…]";
    }
}
