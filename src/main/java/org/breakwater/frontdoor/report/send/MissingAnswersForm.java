package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.draft.ReportAssembly;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.breakwater.frontdoor.report.happening.DangerForm;
import org.breakwater.frontdoor.report.young.YoungSafeForm;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The required answers; only the missing ones are asked.
 *
 * @param asked not empty if the page has asked before who it is about
 */
public record MissingAnswersForm(
        String danger,
        String safe,
        String worry,
        String name,
        String described,
        String address,
        String way,
        String asked)
        implements Form {

    static final MissingAnswersForm EMPTY = new MissingAnswersForm("", "", "", "", "", "", "", "");

    /** The way through the questions on which it was asked. */
    ReportContent.Way wayOfPage() {
        return way.equals(ReportContent.Way.CHILD.name()) ? ReportContent.Way.CHILD : ReportContent.Way.ADULT;
    }

    /** A child is never refused: whatever they typed here, or nothing, is sent. */
    Checked<MissingAnswersForm> check(ReportAnswers answers, boolean child) {
        return child
                ? new Checked.Good<>(new MissingAnswersForm(
                        YoungSafeForm.danger(safe),
                        "",
                        worry.strip(),
                        name.strip(),
                        described.strip(),
                        address.strip(),
                        way,
                        asked))
                : check(answers);
    }

    private Checked<MissingAnswersForm> check(ReportAnswers answers) {
        var ask = new Questions();
        var inDanger = needsDanger(answers)
                ? ask.one("danger", danger, YesNoUnsure.class, DangerForm.PASSED_OVER)
                        .map(Enum::name)
                        .orElse("")
                : "";
        var words = needsWorry(answers)
                ? ask.text("worry", worry, "Tell us what is happening. A few words are enough", 20_000)
                : "";
        var about = new ReportContent.Child(
                ask.maybe("name", name, 200),
                ask.maybe("described", described, 2_000),
                "",
                false,
                "",
                ask.maybe("address", address, 500),
                "");
        var cannotWait = cannotWait(answers, inDanger);
        ask.must(
                answers.hasChild() || about.isFindable() || cannotWait && !asked.isEmpty(),
                "name",
                "Enter a name, a description or an address"
                        + (cannotWait ? ". If you do not know any of these, press Send" : ""));
        return ask.then(() -> new MissingAnswersForm(
                inDanger, "", words, about.name(), about.described(), about.address(), way, asked));
    }

    /** A report about danger asks once who it is about; it is sent all the same. */
    private static boolean cannotWait(ReportAnswers answers, String inDanger) {
        return !inDanger.isEmpty() && !inDanger.equals(YesNoUnsure.NO.name())
                || ImmediateDangerSigns.in(answers, ReportContent.Way.ADULT)
                                .alert()
                                .compareTo(ReportDraft.Alert.CALL_TODAY)
                        > 0;
    }

    static boolean needsDanger(ReportAnswers answers) {
        return !answers.saysWhetherDanger();
    }

    static boolean needsWorry(ReportAnswers answers) {
        return answers.worry().words().isBlank();
    }

    /** The answers with the missing ones added. */
    static ReportAnswers keep(ReportAnswers answers, MissingAnswersForm told) {
        var said = needsDanger(answers) ? answers.with(answers.worry().withDanger(told.danger())) : answers;
        var now = needsWorry(said) ? said.with(said.worry().withWords(told.worry())) : said;
        return now.hasChild() ? now : now.withChild(1, told.aboutWhom());
    }

    private ReportContent.Child aboutWhom() {
        var about = new ReportContent.Child(name, described, "", false, "", address, "");
        return about.isFindable() ? about : new ReportContent.Child("", ReportAssembly.NOT_SAID, "", false, "", "", "");
    }

    @Override
    public String toString() {
        return "MissingAnswersForm[…]";
    }
}
