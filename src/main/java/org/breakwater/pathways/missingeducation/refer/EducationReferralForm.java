package org.breakwater.pathways.missingeducation.refer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.people.IdentifierKind;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A referral of a child missing education, as it is typed. Only who refers, the name of the child and the circumstances
 * are needed; the rest can be found out later.
 *
 * @param once which opening of the page it is
 */
public record EducationReferralForm(
        String once,
        String referrer,
        String yourName,
        String organisation,
        String yourPhone,
        String yourEmail,
        String childName,
        String bornOn,
        String sex,
        String yearGroup,
        String upn,
        String lastSchool,
        String roll,
        String rollOn,
        String rollGround,
        String countedFrom,
        String reason,
        String address,
        String parents,
        String parentalResponsibility,
        String siblings,
        String circumstances,
        String fled,
        String privateFostering,
        String exploitation,
        String missingHome,
        String socialCare,
        String send)
        implements Form {

    static EducationReferralForm empty() {
        var none = "";
        return new EducationReferralForm(
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
                none,
                none);
    }

    UUID opening() {
        return InputParser.id(once).orElseGet(UUID::randomUUID);
    }

    /**
     * Checks the answers.
     *
     * @param school the school of the attendance lead who refers; empty for anyone else
     * @param signedIn whose name is known, and how to reach them
     */
    Checked<EducationReferral> check(Optional<SchoolRow> school, Optional<String> signedIn, LocalDate today) {
        var ask = new Questions();
        var kind = school.isPresent()
                ? Optional.of(ReferrerKind.SCHOOL)
                : ask.one("referrer", referrer, ReferrerKind.class, "Select who is making the referral");
        var name = signedIn.isPresent() && yourName.isBlank()
                ? signedIn.get()
                : ask.text("yourName", yourName, "Enter your name", 100);
        var place = school.isPresent() ? school.get().name() : ask.maybe("organisation", organisation, 200);
        var phone = signedIn.isPresent()
                ? ask.telephone("yourPhone", yourPhone, 100)
                : ask.telephone("yourPhone", yourPhone, "Enter a telephone number on which we can call you", 100);
        var email = ask.maybe("yourEmail", yourEmail, 254);
        var child = child(ask, school.map(SchoolRow::id).orElse(null), today);
        var pupilNumber = IdentifierKind.UPN.read(upn);
        ask.must(upn.isBlank() || pupilNumber.isPresent(), "upn", IdentifierKind.UPN.ifWrong());
        var last = school.isPresent() ? school.get().name() : ask.maybe("lastSchool", lastSchool, 200);
        var onRoll = RollQuestions.known(ask, roll, rollOn, rollGround, today);
        var situation = new EducationReferral.Situation(
                last,
                ask.maybe("address", address, 300),
                ask.maybe("parents", parents, 1000),
                ask.text("circumstances", circumstances, "Enter what has happened, and what you have done", 5000));
        var family = new EducationReferral.Family(
                pupilNumber.orElse(""),
                ask.maybe("siblings", siblings, 1000),
                ask.maybe("parentalResponsibility", parentalResponsibility, 300));
        return ask.then(() -> new EducationReferral(
                new EducationReferral.EducationReferrer(kind.orElseThrow(), name, place, phone, email),
                child,
                situation,
                answers(ask),
                family,
                onRoll));
    }

    private EducationReferral.Pupil child(Questions ask, @Nullable UUID school, LocalDate today) {
        return new EducationReferral.Pupil(
                school,
                ask.text("childName", childName, "Enter the child’s name", 100),
                PastDay.of(ask, "bornOn", bornOn, today),
                ask.maybeOne(sex, Sex.class).orElse(Sex.NOT_KNOWN),
                EducationReferral.YEAR_GROUPS.contains(yearGroup) ? yearGroup : "",
                PastDay.of(ask, "countedFrom", countedFrom, today),
                null,
                ask.maybeOne(reason, Reason.class).orElse(Reason.NOT_KNOWN));
    }

    /** What was not answered is not known; it is never "no". */
    private EducationReferral.CrossAnswers answers(Questions ask) {
        return new EducationReferral.CrossAnswers(
                answer(ask, fled),
                answer(ask, privateFostering),
                answer(ask, exploitation),
                answer(ask, missingHome),
                answer(ask, socialCare),
                answer(ask, send));
    }

    private static Answer answer(Questions ask, String chosen) {
        return ask.maybeOne(chosen, Answer.class).orElse(Answer.NOT_KNOWN);
    }

    @Override
    public String toString() {
        return "EducationReferralForm[…]";
    }
}
