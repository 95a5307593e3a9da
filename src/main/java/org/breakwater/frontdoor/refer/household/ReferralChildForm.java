package org.breakwater.frontdoor.refer.household;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.profile.CensusCodes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param unborn "YES" for an unborn baby */
public record ReferralChildForm(
        String name,
        String alsoKnown,
        String unborn,
        String due,
        String bornDay,
        String bornMonth,
        String bornYear,
        String age,
        String sex,
        String address,
        String school,
        String language,
        String ethnicity,
        List<String> disabilities,
        String nhsNumber,
        String gp,
        String nurse)
        implements Form {

    static final ReferralChildForm EMPTY =
            new ReferralChildForm("", "", "", "", "", "", "", "", "", "", "", "", "", List.of(), "", "", "");

    /** The maximum age for a referral about a child, with room for a care leaver. */
    private static final int OLDEST = 25;

    static ReferralChildForm of(ReferralHousehold.Child child) {
        var birthDateAnswer = BirthDateAnswer.read(child.born());
        return new ReferralChildForm(
                child.name(),
                child.alsoKnown(),
                child.unborn(),
                child.due(),
                birthDateAnswer.day(),
                birthDateAnswer.month(),
                birthDateAnswer.year(),
                child.age(),
                child.sex(),
                child.address(),
                child.school(),
                child.language(),
                child.ethnicity(),
                child.disabilities(),
                child.nhsNumber(),
                child.gp(),
                child.nurse());
    }

    /** With the selected address instead of a typed one. */
    ReferralChildForm at(String chosen) {
        return chosen.isBlank()
                ? this
                : new ReferralChildForm(
                        name,
                        alsoKnown,
                        unborn,
                        due,
                        bornDay,
                        bornMonth,
                        bornYear,
                        age,
                        sex,
                        chosen,
                        school,
                        language,
                        ethnicity,
                        disabilities,
                        nhsNumber,
                        gp,
                        nurse);
    }

    /** @param livesWithFirst whether they ticked that the address is the first child's */
    Checked<ReferralHousehold.Child> check(LocalDate today, boolean livesWithFirst) {
        var ask = new Questions();
        var isUnborn = unborn.equals("YES");
        var called = ask.maybe("name", name, 200);
        var also = ask.maybe("alsoKnown", alsoKnown, 500);
        var expected = ask.when("due", due);
        var born = new BirthDateAnswer(bornDay, bornMonth, bornYear).check(ask, today, OLDEST);
        ask.must(!isUnborn || born.isEmpty(), "born", "An unborn baby has no date of birth. Delete the date");
        var years = ask.age("age", age);
        var lives = lives(ask, livesWithFirst);
        var learns = ask.maybe("school", school, 200);
        var speaks = ask.maybe("language", language, 100);
        var background = CensusCodes.shipped().ethnicity().containsKey(ethnicity) ? ethnicity : "";
        var disabled = disabled(ask);
        var nhs = number(ask);
        var doctor = ask.maybe("gp", gp, 200);
        var visits = ask.maybe("nurse", nurse, 200);
        ask.must(
                livesWithFirst || !(called + lives).isBlank() || isUnborn && !expected.isBlank(),
                "name",
                "Enter the child’s name or address");
        // The census has no other sex for an unborn child (rule 8750).
        var code = isUnborn ? "U" : KnownChoices.known(sex, List.of("M", "F", "U"));
        return ask.then(() -> new ReferralHousehold.Child(
                called,
                also,
                isUnborn ? "YES" : "",
                expected,
                born,
                years,
                code,
                lives,
                learns,
                speaks,
                background,
                disabled,
                nhs,
                doctor,
                visits));
    }

    private String lives(Questions ask, boolean withFirst) {
        var lives = ask.maybe("address", address, 500);
        ask.must(!withFirst || lives.isEmpty(), "address", "Delete this address, or clear the box above it");
        return lives;
    }

    /** None excludes all others (rule 8790 of the census). */
    private List<String> disabled(Questions ask) {
        var known = disabilities.stream()
                .filter(CensusCodes.shipped().disability()::containsKey)
                .distinct()
                .toList();
        ask.must(
                known.size() < 2 || !known.contains(CensusCodes.NONE),
                "disabilities",
                "Select “None”, or each disability, but not both");
        return known;
    }

    private String number(Questions ask) {
        var number = IdentifierKind.NHS_NUMBER.read(nhsNumber);
        ask.must(nhsNumber.isBlank() || number.isPresent(), "nhsNumber", IdentifierKind.NHS_NUMBER.ifWrong());
        return number.orElse("");
    }

    @Override
    public String toString() {
        return "ReferralChildForm[…]";
    }
}
