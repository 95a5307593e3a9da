package org.breakwater.mash.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.web.forms.Questions;

/**
 * The answers about one adult in a call: someone of the household, or a person of concern.
 *
 * @param adultKind what they are to the children; empty where no one said
 * @param adultHome "yes" where they live at the address of the first child
 * @param adultConcern "yes" where they are said to pose a risk to children
 */
public record AdultInCall(
        String adultName,
        String adultKind,
        String adultBorn,
        String adultHome,
        String adultAddress,
        String adultPhone,
        String adultConcern) {

    static final AdultInCall EMPTY = new AdultInCall("", "", "", "", "", "", "");

    static final String CONCERN = PersonRow.CONCERN;

    private static final int MOST_LOOKED_FOR = 100;

    public boolean isEmpty() {
        return (adultName + adultKind + adultBorn + adultHome + adultAddress + adultPhone + adultConcern).isBlank();
    }

    public boolean livesWithFirstChild() {
        return adultHome.equals("yes");
    }

    public boolean isOfConcern() {
        return adultConcern.equals("yes");
    }

    private String address(ChildInCall first) {
        return livesWithFirstChild() && adultAddress.isBlank() ? first.address() : adultAddress;
    }

    /** What is known of them in one line, to see whether they are known; empty without a name, a birth or a number. */
    String inOneLine(ChildInCall first) {
        return (adultName + adultBorn + adultPhone).isBlank()
                ? ""
                : Stream.of(adultName, adultBorn, address(first), adultPhone)
                        .filter(part -> !part.isBlank())
                        .map(part -> part.substring(0, Math.min(part.length(), MOST_LOOKED_FOR)))
                        .collect(Collectors.joining(", "));
    }

    /** @param number its place on the page, counted from 1 */
    ReportedPerson check(Questions ask, int number, ChildInCall first, LocalDate today) {
        var called = ask.maybe("adultName" + number, adultName, 200);
        var kind = ask.maybeOne(adultKind, RelationshipKind.class);
        var born = ask.age("adultBorn" + number, adultBorn, today);
        var home = ask.maybe("adultAddress" + number, address(first), 500);
        var phone = ask.maybe("adultPhone" + number, adultPhone, 100);
        ask.must(
                !(called + phone).isBlank() || kind.isPresent() || isOfConcern(),
                "adultName" + number,
                "Enter a name or a relationship for adult " + number);
        var described = Stream.of(kind.map(AdultInCall::capital).orElse(""), isOfConcern() ? CONCERN : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return new ReportedPerson(
                ReportedPerson.Part.ADULT,
                called,
                described,
                born,
                false,
                "",
                home,
                phone,
                "",
                "",
                Map.of(),
                kind.map(one -> new ReportedPerson.ToChildren(one, "", ParentalResponsibility.NOT_KNOWN)),
                Optional.empty());
    }

    private static String capital(RelationshipKind kind) {
        var words = kind.inWords();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    @Override
    public String toString() {
        return "AdultInCall[…]";
    }
}
