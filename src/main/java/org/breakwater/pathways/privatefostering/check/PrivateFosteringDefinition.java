package org.breakwater.pathways.privatefostering.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an arrangement is private fostering. Each of four conditions is met, not met or not known; one that is not
 * met decides. Source: Children Act 1989 sections 66 and 105 (relative), and Schedule 8 paragraphs 1 to 5 and 9.
 */
final class PrivateFosteringDefinition {

    /** Who looks after the child. */
    enum Carer {
        PARENT,
        RELATIVE,
        OTHER,
        NOT_SURE
    }

    /**
     * Where the child lives. {@code WITH_FAMILY}: a parent or someone with parental responsibility lives there, or a
     * relative who has taken on the care. {@code SCHOOL_HOLIDAY}: at school for more than two weeks of a holiday.
     */
    enum Home {
        CARERS_HOME,
        WITH_FAMILY,
        SCHOOL,
        SCHOOL_HOLIDAY,
        PLACED,
        HOSPITAL,
        ELSEWHERE
    }

    /** How long the child stays, or is meant to. */
    enum Stay {
        TWENTY_EIGHT_DAYS,
        SHORTER,
        NOT_SURE
    }

    /** How old the child is; a child with a disability is counted until 18. */
    enum Age {
        UNDER_16,
        SIXTEEN_OR_SEVENTEEN,
        SIXTEEN_OR_SEVENTEEN_DISABLED,
        SIXTEEN_OR_SEVENTEEN_NOT_SURE,
        ADULT
    }

    enum Answer {
        YES,
        NO,
        NOT_SURE
    }

    /** What someone knows about a child and those who look after them. */
    record Arrangement(Carer carer, Home home, Stay stay, Age age) {}

    /** @param because sentences for the person who asked: all that count if yes, else those that decide */
    record Finding(Answer answer, List<String> because) {}

    private PrivateFosteringDefinition() {}

    static Finding apply(Arrangement arrangement) {
        var conditions = conditions(arrangement).toList();
        var answer = conditions.stream().anyMatch(one -> one.answer() == Answer.NO)
                ? Answer.NO
                : conditions.stream().anyMatch(one -> one.answer() == Answer.NOT_SURE) ? Answer.NOT_SURE : Answer.YES;
        return new Finding(
                answer,
                conditions.stream()
                        .filter(one -> one.answer() == answer)
                        .flatMap(one -> one.because().stream())
                        .toList());
    }

    private static Stream<Finding> conditions(Arrangement arrangement) {
        return arrangement.home() == Home.SCHOOL_HOLIDAY
                ? Stream.of(home(arrangement.home()), age(arrangement.age()))
                : Stream.of(
                        carer(arrangement.carer()),
                        home(arrangement.home()),
                        stay(arrangement.stay()),
                        age(arrangement.age()));
    }

    private static Finding carer(Carer carer) {
        return switch (carer) {
            case PARENT -> no("The child is with a parent, or someone who has a parent’s rights by law.");
            case RELATIVE -> no("The child is with a close relative.");
            case OTHER -> yes("The person is not a parent or close relative.");
            case NOT_SURE -> notSure("how the person is related to the child");
        };
    }

    private static Finding home(Home home) {
        return switch (home) {
            case CARERS_HOME -> yes("The child lives in that person’s home.");
            case WITH_FAMILY -> no("A parent lives there too, or a close relative who is responsible for the child.");
            case SCHOOL -> no("The child is at a boarding school.");
            case SCHOOL_HOLIDAY ->
                notSure("which school it is, and how long the child will stay there in the holidays");
            case PLACED -> no("The council or an adoption agency has placed the child there.");
            case HOSPITAL -> no("The child is in hospital, or in a children’s home or care home.");
            case ELSEWHERE -> notSure("where the child lives, and who else lives there");
        };
    }

    private static Finding stay(Stay stay) {
        return switch (stay) {
            case TWENTY_EIGHT_DAYS -> yes("The stay is 28 days or more, or is planned to be.");
            case SHORTER -> no("The stay is less than 28 days, with no plan for longer.");
            case NOT_SURE -> notSure("how long the child will stay");
        };
    }

    private static Finding age(Age age) {
        return switch (age) {
            case UNDER_16 -> yes("The child is under 16.");
            case SIXTEEN_OR_SEVENTEEN_DISABLED -> yes("The child is under 18 and disabled.");
            case SIXTEEN_OR_SEVENTEEN -> no("The child is 16 or 17, and not disabled.");
            case SIXTEEN_OR_SEVENTEEN_NOT_SURE -> notSure("whether the child has a disability");
            case ADULT -> no("The person is 18 or over.");
        };
    }

    private static Finding yes(String because) {
        return new Finding(Answer.YES, List.of(because));
    }

    private static Finding no(String because) {
        return new Finding(Answer.NO, List.of(because));
    }

    private static Finding notSure(String what) {
        return new Finding(Answer.NOT_SURE, List.of(what));
    }
}
