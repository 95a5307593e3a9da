package org.breakwater.pathways.allegations.refer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.casework.screens.ReceivedAtInput;
import org.breakwater.pathways.allegations.records.AllegationReferral;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.AllegationReferral.EmployedAs;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A referral to the LADO, as it is typed. Only who refers and how to call them back, who it is about and what is
 * alleged are needed; the rest can be found out later.
 *
 * @param once which opening of the page it is
 */
public record AllegationReferralForm(
        String once,
        String received,
        String receivedTime,
        String danger,
        String asks,
        String yourName,
        String organisation,
        String yourJob,
        String yourPhone,
        String yourEmail,
        String caseManager,
        String subjectName,
        String subjectBorn,
        String subjectRole,
        String employer,
        String employedAs,
        String otherWork,
        String otherWorkWhere,
        String ownChildren,
        String ownChildrenWho,
        String child,
        String happened,
        String alleged,
        String knownOn,
        String childReferred,
        String subjectTold,
        String doneSoFar)
        implements Form {

    static AllegationReferralForm empty() {
        var none = "";
        return new AllegationReferralForm(
                UUID.randomUUID().toString(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    UUID opening() {
        return InputParser.id(once).orElseGet(UUID::randomUUID);
    }

    /** What is told, and when the LADO was told of it. */
    record Told(AllegationReferral referral, Instant receivedAt) {}

    /** @param isOfLado whether the LADO writes down a call, which can have been earlier */
    Checked<Told> check(Instant now, boolean isOfLado) {
        var ask = new Questions();
        var today = LocalDate.ofInstant(now, Calendars.LONDON);
        var receivedAt = isOfLado ? receivedAt(ask, now) : now;
        var isDanger = ask.one("danger", danger, Tri.class, "Select whether a child is in immediate danger now");
        var what = ask.one("asks", asks, Asks.class, "Select whether you are making a referral or asking for advice");
        var name = ask.text("yourName", yourName, "Enter your name", 100);
        var place = ask.maybe("organisation", organisation, 200);
        var job = ask.maybe("yourJob", yourJob, 200);
        var phone = ask.telephone("yourPhone", yourPhone, "Enter your telephone number", 100);
        var email = ask.maybe("yourEmail", yourEmail, 254);
        ask.must(
                email.isEmpty() || InputParser.isEmail(email),
                "yourEmail",
                "Enter an email address in the correct format, like name@example.com");
        var manager = ask.maybe("caseManager", caseManager, 300);
        var subject = subject(ask, today);
        var concern = new AllegationReferral.Concern(
                ask.maybe("child", child, 300),
                ask.maybe("happened", happened, 300),
                ask.text("alleged", alleged, "Enter what is alleged", 10000));
        var soFar = new AllegationReferral.SoFar(
                isDanger.orElse(Tri.NOT_KNOWN),
                known(ask, today),
                answer(ask, childReferred),
                answer(ask, subjectTold),
                ask.maybe("doneSoFar", doneSoFar, 5000));
        var referrer =
                what.map(asked -> new AllegationReferral.Referrer(asked, name, place, job, phone, email, manager));
        return ask.then(
                () -> new Told(new AllegationReferral(referrer.orElseThrow(), subject, concern, soFar), receivedAt));
    }

    private Instant receivedAt(Questions ask, Instant now) {
        var day = InputParser.day(received);
        var typed = new ReceivedAtInput(
                "received",
                day.map(one -> String.valueOf(one.getDayOfMonth())).orElse(received.strip()),
                day.map(one -> String.valueOf(one.getMonthValue())).orElse(""),
                day.map(one -> String.valueOf(one.getYear())).orElse(""),
                receivedTime);
        return typed.check(ask, "The referral", now);
    }

    private AllegationReferral.Subject subject(Questions ask, LocalDate today) {
        return new AllegationReferral.Subject(
                ask.text("subjectName", subjectName, "Enter who it is about", 200),
                ask.adultAge("subjectBorn", subjectBorn, today),
                ask.maybe("subjectRole", subjectRole, 200),
                ask.maybe("employer", employer, 200),
                ask.maybeOne(employedAs, EmployedAs.class).orElse(null),
                answer(ask, otherWork),
                ask.maybe("otherWorkWhere", otherWorkWhere, 500),
                answer(ask, ownChildren),
                ask.maybe("ownChildrenWho", ownChildrenWho, 500));
    }

    private static Tri answer(Questions ask, String chosen) {
        return ask.maybeOne(chosen, Tri.class).orElse(Tri.NOT_KNOWN);
    }

    private @Nullable LocalDate known(Questions ask, LocalDate today) {
        var day = InputParser.day(knownOn);
        ask.must(
                knownOn.isBlank() || day.filter(one -> !one.isAfter(today)).isPresent(),
                "knownOn",
                "The date on which you learned of it must be a real date, today or earlier");
        return day.orElse(null);
    }

    @Override
    public String toString() {
        return "AllegationReferralForm[…]";
    }
}
