package org.breakwater.frontdoor.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.breakwater.frontdoor.signs.BabyAge;
import org.breakwater.people.profile.CensusCodes;

/** The children whom a professional is worried about, born or not, and the adults around them. */
public record ReferralHousehold(List<Child> children, List<Adult> adults) {

    /** The maximum for each; more can be described in the text. */
    public static final int MOST = 10;

    public static final ReferralHousehold NONE = new ReferralHousehold(List.of(), List.of());

    /** The census code for a disability that affects mobility. */
    private static final String MOBILITY = "MOB";

    public ReferralHousehold {
        children = List.copyOf(children);
        adults = List.copyOf(adults);
    }

    /** Whether a child may be a baby. */
    public boolean hasBaby(LocalDate today) {
        return children.stream().anyMatch(child -> child.isBaby(today));
    }

    /** Whether a child may be a baby, or is not mobile: any mark on them is danger. */
    public boolean hasHelplessChild(LocalDate today) {
        return hasBaby(today)
                || children.stream().anyMatch(child -> child.disabilities().contains(MOBILITY));
    }

    /**
     * A child, born or not.
     *
     * @param born a full date, a month or a year (2019-04-03, 2019-04, 2019), or empty
     * @param due when an unborn child is expected, in words
     * @param sex the census's code: M, F or U; an unborn child is U
     * @param ethnicity the census's code, see {@link CensusCodes}
     * @param disabilities the census's codes
     * @param nurse the health visitor or school nurse
     */
    public record Child(
            String name,
            String alsoKnown,
            String unborn,
            String due,
            String born,
            String age,
            String sex,
            String address,
            String school,
            String language,
            String ethnicity,
            List<String> disabilities,
            String nhsNumber,
            String gp,
            String nurse) {

        /** Older drafts lack these answers. */
        public Child {
            ethnicity = Objects.requireNonNullElse(ethnicity, "");
            disabilities = List.copyOf(Objects.requireNonNullElse(disabilities, List.of()));
            nhsNumber = Objects.requireNonNullElse(nhsNumber, "");
            gp = Objects.requireNonNullElse(gp, "");
            nurse = Objects.requireNonNullElse(nurse, "");
        }

        public boolean notYetBorn() {
            return unborn.equals("YES");
        }

        /** With the other's address and first language where theirs is not given. */
        public Child livingWith(Child other) {
            return with(
                    age, address.isBlank() ? other.address : address, language.isBlank() ? other.language : language);
        }

        private Child laterOn() {
            return with("", address, language);
        }

        private Child with(String age, String address, String language) {
            return new Child(
                    name,
                    alsoKnown,
                    unborn,
                    due,
                    born,
                    age,
                    sex,
                    address,
                    school,
                    language,
                    ethnicity,
                    disabilities,
                    nhsNumber,
                    gp,
                    nurse);
        }

        /** Whether they may not be one year old yet, as far as was said. */
        boolean isBaby(LocalDate today) {
            return !notYetBorn() && (BabyAge.isSaid(age) || BabyAge.isBorn(born, today));
        }

        @Override
        public String toString() {
            return "Child[…]";
        }
    }

    /** @param responsible whether they have parental responsibility: YES, NO or UNSURE */
    public record Adult(
            String name,
            String relation,
            String responsible,
            String born,
            String address,
            String phone,
            String ethnicity) {

        public Adult {
            ethnicity = Objects.requireNonNullElse(ethnicity, "");
        }

        @Override
        public String toString() {
            return "Adult[…]";
        }
    }

    /** The same people later on: an age in words is of its day. */
    public ReferralHousehold laterOn() {
        return new ReferralHousehold(children.stream().map(Child::laterOn).toList(), adults);
    }

    public ReferralHousehold withChild(int place, Child child) {
        return new ReferralHousehold(put(children, place, child), adults);
    }

    public ReferralHousehold withoutChild(int place) {
        return new ReferralHousehold(without(children, place), adults);
    }

    public ReferralHousehold withAdult(int place, Adult adult) {
        return new ReferralHousehold(children, put(adults, place, adult));
    }

    public ReferralHousehold withoutAdult(int place) {
        return new ReferralHousehold(children, without(adults, place));
    }

    /** A list with one element set at its position, counted from 1; the position after the last one adds it. */
    public static <T> List<T> put(List<T> list, int place, T one) {
        var now = new ArrayList<>(list);
        if (place <= now.size()) {
            now.set(place - 1, one);
        } else if (now.size() < MOST) {
            now.add(one);
        }
        return now;
    }

    /** A list without the element at this position. */
    public static <T> List<T> without(List<T> list, int place) {
        var now = new ArrayList<>(list);
        if (place >= 1 && place <= now.size()) {
            now.remove(place - 1);
        }
        return now;
    }
}
