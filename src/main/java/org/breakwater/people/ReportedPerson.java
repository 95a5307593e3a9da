package org.breakwater.people;

import java.util.Map;
import java.util.Optional;
import org.breakwater.people.family.RelationshipKind;

/**
 * A person as someone reported them; every part may be empty. Ages and dates are text, as stated.
 *
 * @param identifiers as other systems know them, each as {@link IdentifierKind#read} returns it
 * @param toChildren for an adult of a referral; empty if no one said
 * @param traits as far as they were given; empty if no one was asked
 * @param born a full date, a month or a year such as 2019-04-03, 2019-04 or 2019, if one was given
 */
public record ReportedPerson(
        Part part,
        String name,
        String described,
        String age,
        boolean unborn,
        String due,
        String address,
        String phone,
        String school,
        String born,
        Map<IdentifierKind, String> identifiers,
        Optional<ToChildren> toChildren,
        Optional<PersonCharacteristics> traits) {

    public ReportedPerson {
        identifiers = Map.copyOf(identifiers);
    }

    /**
     * An adult's relationship to the children who are reported with them.
     *
     * @param words as it was stated, if the kind alone does not say it
     */
    public record ToChildren(RelationshipKind kind, String words, ParentalResponsibility responsible) {

        @Override
        public String toString() {
            return "ToChildren[" + kind + ", …]";
        }
    }

    public ReportedPerson(
            Part part,
            String name,
            String described,
            String age,
            boolean unborn,
            String due,
            String address,
            String phone,
            String school,
            String born,
            Map<IdentifierKind, String> identifiers) {
        this(
                part,
                name,
                described,
                age,
                unborn,
                due,
                address,
                phone,
                school,
                born,
                identifiers,
                Optional.empty(),
                Optional.empty());
    }

    public ReportedPerson(
            Part part,
            String name,
            String described,
            String age,
            boolean unborn,
            String due,
            String address,
            String phone,
            String school,
            String born) {
        this(part, name, described, age, unborn, due, address, phone, school, born, Map.of());
    }

    public ReportedPerson(
            Part part,
            String name,
            String described,
            String age,
            boolean unborn,
            String due,
            String address,
            String phone,
            String school) {
        this(part, name, described, age, unborn, due, address, phone, school, "");
    }

    public enum Part {
        CHILD,
        ADULT
    }

    public static ReportedPerson child(
            String name, String described, String age, boolean unborn, String due, String address, String school) {
        return new ReportedPerson(Part.CHILD, name, described, age, unborn, due, address, "", school);
    }

    public static ReportedPerson adult(String name, String described, String address, String phone) {
        return new ReportedPerson(Part.ADULT, name, described, "", false, "", address, phone, "");
    }

    /** The same, with their relationship to the children. */
    public ReportedPerson to(ToChildren who) {
        return and(Optional.of(who), traits);
    }

    /** The same, with sex, language, ethnicity and disability. */
    public ReportedPerson with(PersonCharacteristics known) {
        return and(toChildren, Optional.of(known));
    }

    private ReportedPerson and(Optional<ToChildren> who, Optional<PersonCharacteristics> known) {
        return new ReportedPerson(
                part, name, described, age, unborn, due, address, phone, school, born, identifiers, who, known);
    }

    public boolean isChild() {
        return part == Part.CHILD;
    }

    @Override
    public String toString() {
        return "ReportedPerson[" + part + ", …]";
    }
}
