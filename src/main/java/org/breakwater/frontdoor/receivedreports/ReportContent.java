package org.breakwater.frontdoor.receivedreports;

import java.util.List;
import java.util.Map;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.ReportedPerson;

/**
 * Everything that somebody told us about a child, in their own words. Only the worry and one child (a name, a
 * description or an address) are always there; everything else may be empty.
 *
 * @param presentDanger whether somebody said, or the words say, that a child is in danger now
 * @param dangerWords which answer or which words said so, for the rule to be explained at the desk
 * @param suspicions why this may be spam or flooding; it is set aside for a screener, never thrown away
 * @param dangerAnswer what they answered when they were asked whether there is danger now
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

    /** From somebody who was sure of their answer: there is danger, or there is none. */
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

    /** Whether a person must read it now, although nothing in it says immediate danger. */
    public boolean mustBeReadNow() {
        return mustBeReadNow(presentDanger, way.name(), dangerAnswer.name());
    }

    /** "Not sure" is not "no"; and a child who tells us has waited long enough. */
    static boolean mustBeReadNow(boolean presentDanger, String way, String dangerAnswer) {
        return !presentDanger && (way.equals(Way.CHILD.name()) || dangerAnswer.equals(YesNoUnsure.UNSURE.name()));
    }

    /** Whether the person chose not to say who they are. A professional always says. */
    public boolean isAnonymous() {
        return way != Way.PROFESSIONAL
                && reporter.name().isBlank()
                && reporter.reach().isBlank();
    }

    /** Where it came from, by the census's codes, as far as their words say. */
    public String source() {
        return ContactSourceCodes.of(way.name(), isAnonymous(), reporter.relation(), reporter.agency());
    }

    /** Whose way through the questions it was. */
    public enum Way {
        ADULT,
        CHILD,
        PROFESSIONAL
    }

    public enum YesNoUnsure {
        YES,
        NO,
        UNSURE;

        /** The answer to the opposite question: who is safe is not in danger. */
        public YesNoUnsure opposite() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case UNSURE -> UNSURE;
            };
        }
    }

    /**
     * One child, as far as the person knew. {@code age} and {@code due} are words ("about 4", "in March").
     *
     * @param born a whole date, a month or a year, when one was told
     * @param nhsNumber one that could exist, or empty
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

        /** Whether there is enough to know which child is meant: a name, a description or an address. */
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
     * Who told us; every part may be empty, and all of them are for the anonymous.
     *
     * @param agency for a professional: their role and agency
     * @param reach how to reach them safely, in their words
     * @param mayWeSay whether we may tell the family who told us; no unless they said yes
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
