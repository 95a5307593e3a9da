package org.breakwater.casework.family.person;

import java.util.List;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.profile.CensusCodes;
import org.breakwater.people.profile.PersonProfile;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Sex, language, ethnicity and disability, by the codes of the census. */
public record TraitsForm(
        String version,
        String sex,
        String language,
        String interpreter,
        String ethnicity,
        List<String> disabilities,
        String traitsTold)
        implements Form {

    static TraitsForm of(PersonCharacteristics now) {
        return new TraitsForm(
                "", now.sex(), now.language(), now.interpreter().name(), now.ethnicity(), now.disabilities(), "");
    }

    record Answers(PersonCharacteristics traits, String toldBy) {

        @Override
        public String toString() {
            return "Answers[…]";
        }
    }

    Checked<Answers> check(PersonProfile personProfile) {
        var ask = new Questions();
        var codes = CensusCodes.shipped();
        var code = codes.sex().containsKey(sex) ? sex : "";
        ask.must(
                !personProfile.isUnborn() || code.isEmpty() || code.equals("U"),
                "sex",
                "The sex of an unborn child is not known. Select “Not known, or not born yet”");
        var speaks = ask.maybe("language", language, 100);
        var needs = ask.maybeOne(interpreter, ParentalResponsibility.class).orElse(ParentalResponsibility.NOT_KNOWN);
        var background = codes.ethnicity().containsKey(ethnicity) ? ethnicity : "";
        var has = disabilities.stream()
                .filter(codes.disability()::containsKey)
                .distinct()
                .toList();
        ask.must(
                has.size() < 2 || !has.contains(CensusCodes.NONE),
                "disabilities",
                "Select disabilities, or select “None”");
        var from = ask.text("traitsTold", traitsTold, "Enter the source, for example the child or the mother", 200);
        var sexed = personProfile.isUnborn() ? "U" : code;
        return ask.then(() -> new Answers(new PersonCharacteristics(sexed, speaks, needs, background, has), from));
    }

    @Override
    public String toString() {
        return "TraitsForm[…]";
    }
}
