package org.breakwater.frontdoor.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.NotSureInjury;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.signs.BabyAge;
import org.breakwater.frontdoor.signs.DangerReading;
import org.breakwater.frontdoor.signs.DangerSigns;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;

/**
 * What in these answers says that a child is in immediate danger: the answer to that question, and the text.
 *
 * @param today what an adult is asked to call about today, who answered that there is no immediate danger; see decision
 *     60
 * @param notSure they do not know, which is not the same as no
 */
public record ImmediateDangerSigns(List<Sign> signs, List<Sign> today, boolean notSure) {

    private static final String SAID_SO = "said-so";
    private static final String NOT_SURE = "not-sure";
    private static final String CALL_TODAY = "call-today";

    public static ImmediateDangerSigns in(ReportDraft draft) {
        return in(draft.answers(), draft.way());
    }

    /** @param way a child's text is never discounted because the child says that they are safe */
    public static ImmediateDangerSigns in(ReportAnswers answers, Way way) {
        var signs = new ArrayList<Sign>();
        if (answers.worry().danger().equals(ReportContent.YesNoUnsure.YES.name())) {
            signs.add(new Sign(SAID_SO, "You told us that there is danger now", ""));
        }
        Stream.concat(
                        answers.worryWords().map(DangerSigns::in),
                        answers.detailWords().map(DangerSigns::inDetail))
                .flatMap(List::stream)
                .filter(sign -> signs.stream().noneMatch(s -> s.rule().equals(sign.rule())))
                .forEach(signs::add);
        var answered = answers.worry().danger();
        // A child is not made to answer: who passes it over has not said that they are safe.
        var notSure =
                answered.equals(ReportContent.YesNoUnsure.UNSURE.name()) || way == Way.CHILD && answered.isEmpty();
        if (NotSureInjury.applies(
                notSure,
                answers.worry().injuries(),
                answers.worry().words(),
                answers.worry().said())) {
            signs.add(new Sign(NotSureInjury.RULE, NotSureInjury.REASON, ""));
        }
        var saidNo = way != Way.CHILD && answers.worry().danger().equals(ReportContent.YesNoUnsure.NO.name());
        var baby = answers.children().stream().anyMatch(child -> BabyAge.isSaid(child.age()));
        var words = answers.freeWords().collect(Collectors.joining(". "));
        var read = DangerReading.of(List.copyOf(signs), saidNo, baby, words);
        return new ImmediateDangerSigns(read.danger(), read.today(), notSure);
    }

    public boolean isThere() {
        return !signs.isEmpty();
    }

    /** The same while the first question, which asks about safety, is still to come: it is not passed over yet. */
    public List<String> rulesBeforeAsked() {
        return rules().stream()
                .filter(rule -> !rule.equals(NOT_SURE) && !rule.equals(NotSureInjury.RULE))
                .toList();
    }

    /** The reasons for interrupting the questions, once for each. */
    public List<String> rules() {
        var rules = new ArrayList<>(signs.stream().map(Sign::rule).toList());
        if (!today.isEmpty()) {
            rules.add(CALL_TODAY);
        }
        if (notSure) {
            rules.add(NOT_SURE);
        }
        return List.copyOf(rules);
    }

    /** Why an alert is raised: their own answer comes before the text. */
    public ReportDraft.Alert alert() {
        if (signs.stream().anyMatch(sign -> sign.rule().equals(SAID_SO))) {
            return ReportDraft.Alert.SAID;
        }
        if (isThere()) {
            return ReportDraft.Alert.WORDS;
        }
        return notSure
                ? ReportDraft.Alert.NOT_SURE
                : today.isEmpty() ? ReportDraft.Alert.NONE : ReportDraft.Alert.CALL_TODAY;
    }

    /** What comes first if the text, and not the answer, indicates danger. */
    public static String worried(boolean child) {
        return "From what you have told us, %s may be in danger. If %s could be hurt now, call 999."
                .formatted(child ? "you or a friend" : "a child", child ? "you" : "a child");
    }

    /** For the desk: which answer or which text said so. A child is asked the opposite question. */
    String forTheDesk(boolean child) {
        return today.isEmpty() ? signsForTheDesk(child) : new DangerReading(signs, today).todayForTheDesk();
    }

    private String signsForTheDesk(boolean child) {
        return signs.stream().map(sign -> forTheDesk(sign, child)).collect(Collectors.joining(" "));
    }

    private static String forTheDesk(Sign sign, boolean child) {
        return switch (sign.rule()) {
            case SAID_SO -> child ? "Child answered No to “Are you safe right now?”." : ReceivedReportRow.YES_TO_DANGER;
            case NotSureInjury.RULE -> NotSureInjury.forTheDesk();
            default -> "%s: “%s”.".formatted(sign.says(), sign.words());
        };
    }
}
