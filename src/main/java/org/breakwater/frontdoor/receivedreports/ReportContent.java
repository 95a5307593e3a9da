package org.breakwater.frontdoor.receivedreports;

import java.util.List;
import java.util.Map;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.ReportedPerson;

/**
 * Everything that someone reported about a child, in their own words. Only the concern and one child (a name, a
 * description or an address) are always there; everything else may be empty.
 *
 * @param presentDanger whether the answer, or the text, says that a child is in immediate danger
 * @param dangerWords which answer or which text said so, to explain the rule at the desk
 * @param suspicions why this may be spam or flooding; it is put aside for a screener, never discarded
 * @param dangerAnswer the answer to the danger question
 */
public record ReportContent(
        Way way,
        boolean presentDanger,
        String dangerWords,
        String worry,
        List<Child> children,
        String whereNow,
        String whoElse,
        String harm,
        YesNoUnsure worksWithChildren,
        String workWords,
        YesNoUnsure parentsKnow,
        String parentsWords,
        Reporter reporter,
        List<String> suspicions,
        YesNoUnsure dangerAnswer) {

    /** The answer of someone who was sure: danger, or none. */
    public ReportContent(
            Way way,
            boolean presentDanger,
            String dangerWords,
            String worry,
            List<Child> children,
            String whereNow,
            String whoElse,
            String harm,
            YesNoUnsure worksWithChildren,
            String workWords,
            YesNoUnsure parentsKnow,
            String parentsWords,
            Reporter reporter,
            List<String> suspicions) {
        this(
                way,
                presentDanger,
                dangerWords,
                worry,
                children,
                whereNow,
                whoElse,
                harm,
                worksWithChildren,
                workWords,
                parentsKnow,
                parentsWords,
                reporter,
                suspicions,
                presentDanger ? YesNoUnsure.YES : YesNoUnsure.NO);
    }

    /** Whether a person must read it now, although nothing in it indicates immediate danger. */
    public boolean mustBeReadNow() {
        return mustBeReadNow(presentDanger, way.name(), dangerAnswer.name());
    }

    /** "Not sure" is not "no"; and a child's own report has waited long enough. */
    static boolean mustBeReadNow(boolean presentDanger, String way, String dangerAnswer) {
        return !presentDanger && (way.equals(Way.CHILD.name()) || dangerAnswer.equals(YesNoUnsure.UNSURE.name()));
    }

    /** Whether the reporter chose not to give a name. A professional always does. */
    public boolean isAnonymous() {
        return way != Way.PROFESSIONAL
                && reporter.name().isBlank()
                && reporter.reach().isBlank();
    }

    /** The source by the census's codes, as far as their words say. */
    public String source() {
        return ContactSourceCodes.of(way.name(), isAnonymous(), reporter.relation(), reporter.agency());
    }

    /** The reporter's way through the questions. */
    public enum Way {
        ADULT,
        CHILD,
        PROFESSIONAL;

        /** What staff call it: a professional, and the police, refer; anyone else reports. */
        public String noun() {
            return this == PROFESSIONAL ? "referral" : "report";
        }
    }

    public enum YesNoUnsure {
        YES,
        NO,
        UNSURE;

        /** The answer to the opposite question: someone who is safe is not in danger. */
        public YesNoUnsure opposite() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case UNSURE -> UNSURE;
            };
        }
    }

    /**
     * One child, as far as the reporter knew. {@code age} and {@code due} are text ("about 4", "in March").
     *
     * @param born a full date, a month or a year, if one was given
     * @param nhsNumber a valid one, or empty
     */
    public record Child(
            String name,
            String described,
            String age,
            boolean unborn,
            String due,
            String address,
            String school,
            String born,
            String nhsNumber) {

        public Child(
                String name,
                String described,
                String age,
                boolean unborn,
                String due,
                String address,
                String school,
                String born) {
            this(name, described, age, unborn, due, address, school, born, "");
        }

        public Child(
                String name, String described, String age, boolean unborn, String due, String address, String school) {
            this(name, described, age, unborn, due, address, school, "");
        }

        /** Whether there is enough to identify the child: a name, a description or an address. */
        public boolean isFindable() {
            return !(name.isBlank() && described.isBlank() && address.isBlank());
        }

        public ReportedPerson asPerson() {
            var known = nhsNumber.isEmpty()
                    ? Map.<IdentifierKind, String>of()
                    : Map.of(IdentifierKind.NHS_NUMBER, nhsNumber);
            return new ReportedPerson(
                    ReportedPerson.Part.CHILD, name, described, age, unborn, due, address, "", school, born, known);
        }

        @Override
        public String toString() {
            return "Child[…]";
        }
    }

    /**
     * The reporter; every part may be empty, and all are for an anonymous one.
     *
     * @param agency for a professional: their role and agency
     * @param reach how to contact them safely, in their words
     * @param mayWeSay whether we may tell the family who reported; no unless they said yes
     */
    public record Reporter(
            String name,
            String relation,
            String agency,
            String reach,
            String safeTime,
            boolean mayWeSay,
            String interpreter) {

        public static Reporter anonymous() {
            return new Reporter("", "", "", "", "", false, "");
        }

        @Override
        public String toString() {
            return "Reporter[…]";
        }
    }

    @Override
    public String toString() {
        return "ReportContent[" + way + ", …]";
    }
}
