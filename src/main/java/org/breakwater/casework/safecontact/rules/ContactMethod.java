package org.breakwater.casework.safecontact.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.breakwater.people.parsing.AddressMatch;
import org.breakwater.web.forms.InputParser;

/** A means of contacting someone. */
public enum ContactMethod {
    PHONE("call", "By telephone"),
    EMAIL("email", "By email"),
    LETTER("write to", "By letter"),
    VISIT("visit", "Home visit");

    /** One full number with its area code, and no extension: that is in the text. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().-]+");

    private static final int MOST_DIGITS = 13;
    private static final int TELLING_DIGITS = 10;

    private final String verb;
    private final String byIt;

    ContactMethod(String verb, String byIt) {
        this.verb = verb;
        this.byIt = byIt;
    }

    /** As in “never ring”. */
    public String verb() {
        return verb;
    }

    public String byIt() {
        return byIt;
    }

    /** Whether this can be an address of this kind at all. */
    public boolean fits(String address) {
        return switch (this) {
            case PHONE -> isOneNumber(address.strip());
            case EMAIL -> InputParser.isEmail(address.strip());
            case LETTER, VISIT -> !address.isBlank();
        };
    }

    private static boolean isOneNumber(String address) {
        var count = address.replaceAll("\\D", "").length();
        return NUMBER.matcher(address).matches() && count >= TELLING_DIGITS && count <= MOST_DIGITS;
    }

    /** Whether both may lead to the same place, however each is written; a letter and a visit go to one door. */
    public boolean mayLeadTo(String address, ContactMethod other, String there) {
        return leadsTo(address, other, there) || toADoor() && other.toADoor() && AddressMatch.maybeSame(address, there);
    }

    /** Whether both certainly do. */
    public boolean leadsTo(String address, ContactMethod other, String there) {
        if (this == PHONE && other == PHONE) {
            var one = digits(address);
            var two = digits(there);
            return !one.isEmpty() && one.equals(two);
        }
        if (this == EMAIL && other == EMAIL) {
            return plain(address).equals(plain(there));
        }
        return toADoor() && other.toADoor() && AddressMatch.surelySame(address, there);
    }

    private boolean toADoor() {
        return this == LETTER || this == VISIT;
    }

    /** The last ten digits are the same whether it was written with 0 or with +44. */
    private static String digits(String number) {
        var all = number.replaceAll("\\D", "");
        return all.substring(Math.max(0, all.length() - TELLING_DIGITS));
    }

    private static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
