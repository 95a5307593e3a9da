package org.breakwater.casework.meetings;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * Who is invited to a discussion, when it is, and how they join.
 *
 * @param version of the contact that the page was built for
 * @param invite agencies, by id
 * @param others such as the school: they are telephoned
 * @param link where it is held, or the link to join
 * @param how anything else that the agencies need to know to take part
 * @param shown "yes" if it was filled in on a page; empty for the one-click call on the contact's page
 * @param confirmed "yes" once the page has shown who will be emailed
 */
public record StrategyDiscussionForm(
        String version,
        List<String> invite,
        String others,
        String whenDay,
        String whenMonth,
        String whenYear,
        String whenTime,
        String link,
        String how,
        String shown,
        String confirmed)
        implements Form {

    /** One without input yet. */
    static StrategyDiscussionForm empty() {
        return new StrategyDiscussionForm("", List.of(), "", "", "", "", "", "", "", "", "");
    }

    boolean isConfirmed() {
        return confirmed.equals("yes");
    }

    /** The one-click call on the page of the contact: the required agencies are invited. */
    StrategyDiscussionForm invitingIfNotShown(List<String> whom) {
        return shown.isEmpty() && invite.isEmpty() ? inviting(whom) : this;
    }

    /** Each of them once, and only those who can be invited. @param invitable agencies, by id */
    StrategyDiscussionForm invitingOnly(Collection<String> invitable) {
        return inviting(invite.stream().filter(invitable::contains).distinct().toList());
    }

    private StrategyDiscussionForm inviting(List<String> whom) {
        return new StrategyDiscussionForm(
                version, whom, others, whenDay, whenMonth, whenYear, whenTime, link, how, shown, confirmed);
    }

    /** The input for one that has ended stays, for the next. */
    StrategyDiscussionForm saying(String words) {
        return new StrategyDiscussionForm(
                version, invite, others, whenDay, whenMonth, whenYear, whenTime, link, words, shown, confirmed);
    }

    /** @param givesAway whether a text would identify the reporter: every invited agency reads it */
    Checked<StrategyDiscussionCall> check(Predicate<String> givesAway, LocalDate today) {
        var ask = new Questions();
        ask.must(!invite.isEmpty() || !others.isBlank(), "invite", "Select at least one agency to invite");
        var besides = ask.maybe("others", others, 500);
        var when = when(ask, today);
        var where = ask.maybe("link", link, 500);
        var more = ask.maybe("how", how, 1200);
        ask.must(!givesAway.test(where), "link", JoiningDetailsForm.GIVES_AWAY);
        ask.must(!givesAway.test(more), "how", JoiningDetailsForm.GIVES_AWAY);
        var all = Stream.of(when, where.isEmpty() ? "" : "Where: " + where, more)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
        return ask.then(() -> new StrategyDiscussionCall(invite, besides, all));
    }

    /** It is often called before its time is known. */
    private String when(Questions ask, LocalDate today) {
        if (Stream.of(whenDay, whenMonth, whenYear, whenTime).allMatch(String::isBlank)) {
            return "";
        }
        var day = InputParser.day(whenDay, whenMonth, whenYear);
        var time = InputParser.time(whenTime);
        ask.must(day.isPresent(), "when", "Date must be a real date, like 27 3 2026");
        ask.must(
                day.map(one -> !one.isBefore(today)).orElse(true),
                "when",
                "The date of the discussion must be today or later");
        ask.must(time.isPresent(), "whenTime", "Enter the time, like 14:30");
        return day.isPresent() && time.isPresent()
                ? "When: %s at %s".formatted(EnglishTimes.weekdayDate(day.get()), time.get())
                : "";
    }

    @Override
    public String toString() {
        return "StrategyDiscussionForm[…]";
    }
}
