package org.breakwater.people;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Numbers by which other systems know a person, and the check digit rule of each. A valid number does not prove who it
 * belongs to.
 */
public enum IdentifierKind {

    /** Ten digits; the last is eleven minus the weighted sum modulo eleven. Source: NHS Data Dictionary, NHS NUMBER. */
    NHS_NUMBER("NHS number", "Enter a valid 10-digit NHS number, like 943 476 5919", IdentifierKind::isNhsNumber),

    /**
     * A check letter and twelve digits, of which the last may be a letter while the number is temporary. Source:
     * Department for Education, unique pupil numbers.
     */
    UPN("Unique pupil number", "UPN must be a letter and 12 digits, like B801200005001", IdentifierKind::isUpn),

    /**
     * Ten digits; the last is ten minus the weighted sum modulo eleven. Source: Department for Education, ULN rules.
     */
    ULN("Unique learner number", "Enter a valid 10-digit ULN, like 1000102504", IdentifierKind::isUln);

    /** Without letters that look like a digit. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final String words;
    private final String ifWrong;
    private final Predicate<String> rule;

    IdentifierKind(String words, String ifWrong, Predicate<String> rule) {
        this.words = words;
        this.ifWrong = ifWrong;
        this.rule = rule;
    }

    public String inWords() {
        return words;
    }

    /** The error message for an invalid one. */
    public String ifWrong() {
        return ifWrong;
    }

    /** As it is stored: capitals, without spaces and dashes; empty if it is invalid. */
    public Optional<String> read(String typed) {
        return Optional.of(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .filter(rule);
    }

    private static boolean isNhsNumber(String value) {
        if (!areTenDigits(value)) {
            return false;
        }
        var check = 11 - weighed(value) % 11;
        return (check == 11 ? 0 : check) == last(value);
    }

    private static boolean isUln(String value) {
        var rest = areTenDigits(value) ? weighed(value) % 11 : 0;
        return rest != 0 && 10 - rest == last(value);
    }

    private static boolean isUpn(String value) {
        if (!value.matches("[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]")) {
            return false;
        }
        var sum = 0;
        for (int place = 1; place < value.length(); place++) {
            var sign = value.charAt(place);
            sum += (place + 1) * (Character.isDigit(sign) ? sign - '0' : LETTERS.indexOf(sign));
        }
        return LETTERS.charAt(sum % LETTERS.length()) == value.charAt(0);
    }

    /** Ten equal digits pass the check but are not issued. */
    private static boolean areTenDigits(String value) {
        return value.matches("\\d{10}") && value.chars().distinct().count() > 1;
    }

    /** Nine digits, weighted from ten down to two. */
    private static int weighed(String value) {
        var sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (value.charAt(place) - '0') * (10 - place);
        }
        return sum;
    }

    private static int last(String value) {
        return value.charAt(9) - '0';
    }
}
