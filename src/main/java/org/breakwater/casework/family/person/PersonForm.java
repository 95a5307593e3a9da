package org.breakwater.casework.family.person;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.ReportedPerson;
import org.breakwater.time.PartialDate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** One more child or adult of a case. */
public record PersonForm(
        String version,
        String part,
        String name,
        String described,
        String age,
        String unborn,
        String due,
        String address,
        String phone,
        String school,
        String nhsNumber,
        String upn)
        implements Form {

    static PersonForm empty(int version) {
        return new PersonForm(String.valueOf(version), "", "", "", "", "", "", "", "", "", "", "");
    }

    PersonForm at(int newVersion) {
        return new PersonForm(
                String.valueOf(newVersion),
                part,
                name,
                described,
                age,
                unborn,
                due,
                address,
                phone,
                school,
                nhsNumber,
                upn);
    }

    private void due(Questions ask, Optional<ReportedPerson.Part> which, LocalDate today) {
        ask.must(
                unborn.isBlank()
                        || which.filter(one -> one == ReportedPerson.Part.ADULT).isEmpty(),
                "unborn",
                "Only a child can be unborn");
        ask.must(due.isBlank() || !unborn.isBlank(), "due", "Select “This is an unborn child”, or delete the due date");
        ask.must(
                InputParser.day(due)
                        .map(LocalDate::toString)
                        .or(() -> Optional.of(due))
                        .flatMap(PartialDate::written)
                        .filter(date -> !BirthForm.isPossible(date, true, today))
                        .isEmpty(),
                "due",
                "Due date must be in the next 10 months. If born, enter the date of birth");
    }

    /**
     * @param givesAway whether a text would identify the reporter: agencies and teams read the description of a person
     */
    Checked<ReportedPerson> check(Predicate<String> givesAway, LocalDate today) {
        var ask = new Questions();
        var which = ask.one("part", part, ReportedPerson.Part.class, "Select child or adult");
        ask.must(
                !(name.isBlank() && described.isBlank() && address.isBlank()),
                "name",
                "Enter a name, a description or an address");
        var named = ask.maybe("name", name, 200);
        var looks = ask.maybe("described", described, 2000);
        ask.must(!givesAway.test(looks), "described", ReporterIdentityCheck.SAID);
        var years = ask.age("age", age, today);
        due(ask, which, today);
        var when = ask.when("due", due);
        var lives = ask.maybe("address", address, 500);
        var rings = ask.telephone("phone", phone, 100);
        var learns = ask.maybe("school", school, 200);
        var identifiers = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        identifier(ask, "nhsNumber", nhsNumber, IdentifierKind.NHS_NUMBER, identifiers);
        identifier(ask, "upn", upn, IdentifierKind.UPN, identifiers);
        return ask.then(() -> new ReportedPerson(
                which.orElseThrow(),
                named,
                looks,
                years,
                !unborn.isBlank(),
                when,
                lives,
                rings,
                learns,
                "",
                identifiers));
    }

    private static void identifier(
            Questions ask, String field, String typed, IdentifierKind kind, Map<IdentifierKind, String> kept) {
        var read = kind.read(typed);
        ask.must(typed.isBlank() || read.isPresent(), field, kind.ifWrong());
        read.ifPresent(value -> kept.put(kind, value));
    }

    @Override
    public String toString() {
        return "PersonForm[…]";
    }
}
