package org.breakwater.pathways.missing.interviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.ReturnInterview;
import org.breakwater.pathways.missing.records.ReturnInterview.Company;
import org.breakwater.pathways.missing.records.ReturnInterview.Findings;
import org.breakwater.pathways.missing.records.ReturnInterview.HarmTold;
import org.breakwater.pathways.missing.records.ReturnInterview.InterviewHow;
import org.breakwater.pathways.missing.records.ReturnInterview.Pull;
import org.breakwater.pathways.missing.records.ReturnInterview.Push;
import org.breakwater.pathways.missing.records.ReturnInterview.Themes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A return interview, as it is typed: the child’s own words first. */
public record ReturnInterviewForm(
        String version,
        String childWords,
        String heldOn,
        String heldAt,
        String how,
        String howWhy,
        String interviewer,
        String agency,
        String independent,
        String independentWhy,
        String lateWhy,
        List<String> push,
        List<String> pull,
        List<String> company,
        List<String> harms,
        String dangerNow,
        String story,
        String places,
        String people,
        String risks,
        String nextSteps,
        List<String> covers)
        implements Form {

    static final ReturnInterviewForm EMPTY = new ReturnInterviewForm(
            "", "", "", "", "", "", "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), "", "", "", "", "",
            "", List.of());

    Checked<ReturnInterview> check(ReturnsToCover returns, Instant now) {
        var ask = new Questions();
        var words = ask.text("childWords", childWords, "Enter what the child said, in their own words", 10000);
        var others = returns.others().stream()
                .filter(one -> covers.contains(one.toString()))
                .toList();
        var held = held(ask, returns, others, now);
        var way = ask.one("how", how, InterviewHow.class, "Select how the interview was held");
        var wayWhy = why(ask, "howWhy", howWhy, isChosen(way), "Enter why it was not held face to face");
        var holder = ask.text("interviewer", interviewer, "Enter who held the interview: name and role", 200);
        var forWhom = ask.text("agency", agency, "Enter which agency held the interview", 200);
        ask.must(independent.matches("YES|NO"), "independent", "Select yes if the interviewer is independent");
        var isNot = independent.equals("NO");
        var independence =
                why(ask, "independentWhy", independentWhy, isNot, "Enter why the interviewer is not independent");
        var late = held.filter(at -> returns.isLate(at, others)).isPresent();
        var lateness = why(ask, "lateWhy", lateWhy, late, "Enter why the interview was later than 72 hours");
        var told = themes();
        ask.must(!told.contradictThemselves(), "harms", "Select None, or the harm that the child disclosed");
        var danger = told.discloseHarm()
                ? ask.one("dangerNow", dangerNow, YesNoUnsure.class, "Select whether the child is at risk of harm now")
                : Optional.of(YesNoUnsure.UNSURE);
        var found = findings(ask);
        return ask.then(() -> new ReturnInterview(
                held.orElseThrow(),
                words,
                way.orElseThrow(),
                wayWhy,
                holder,
                forWhom,
                !isNot,
                independence,
                late ? lateness : "",
                told,
                danger.orElseThrow(),
                found,
                others));
    }

    private Optional<Instant> held(Questions ask, ReturnsToCover returns, List<UUID> others, Instant now) {
        var held = new TypedMoment("held", heldOn, heldAt).past(ask, "the interview", now);
        ask.must(
                held.filter(at -> returns.isBefore(at, others)).isEmpty(),
                "heldOn",
                "The interview must be after the child’s return");
        return held;
    }

    private static boolean isChosen(Optional<InterviewHow> way) {
        return way.filter(one -> one == InterviewHow.TELEPHONE).isPresent();
    }

    private static String why(Questions ask, String field, String given, boolean needed, String ifMissing) {
        ask.must(!needed || !given.isBlank(), field, ifMissing);
        return ask.maybe(field, given, 1000);
    }

    private Findings findings(Questions ask) {
        return new Findings(
                ask.maybe("story", story, 5000),
                ask.maybe("places", places, 2000),
                ask.maybe("people", people, 2000),
                ask.maybe("risks", risks, 5000),
                ask.text("nextSteps", nextSteps, "Enter what happens next", 5000));
    }

    private Themes themes() {
        return new Themes(
                chosen(push, Push.values()),
                chosen(pull, Pull.values()),
                chosen(company, Company.values()),
                chosen(harms, HarmTold.values()));
    }

    private static <E extends Enum<E>> List<E> chosen(List<String> ticked, E[] all) {
        return Stream.of(all).filter(one -> ticked.contains(one.name())).toList();
    }

    @Override
    public String toString() {
        return "ReturnInterviewForm[…]";
    }
}
