package org.breakwater.mash.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.Rating;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * What is different for one child, as it is typed; empty where it is the same as for all.
 *
 * @param child the id of the child
 */
public record ChildInScreening(String child, String childSafeNow, String childRating, String childReason) {

    static final String AS_FOR_ALL = "Rationale as for the contact";

    static final ChildInScreening SAME = new ChildInScreening("", "", "", "");

    /** What a screening says of one child. */
    record Differs(UUID child, Optional<Rating> rating, Optional<Screening.SafeNow> safeNow, String reason) {

        @Override
        public String toString() {
            return "Differs[" + child + "]";
        }
    }

    public boolean isSame() {
        return (childSafeNow + childRating + childReason).isBlank();
    }

    /** @param number its place on the page, counted from 1 */
    Stream<Differs> check(Questions ask, int number) {
        if (isSame()) {
            return Stream.empty();
        }
        var rating = ask.maybeOne(childRating, Rating.class);
        var safe = ask.maybeOne(childSafeNow, Screening.SafeNow.class);
        ask.must(
                rating.isPresent() || safe.isPresent(),
                "childRating" + number,
                "Select what is different for this child, or clear the reason");
        var why = ask.text("childReason" + number, childReason, "Enter why it is different for this child", 2000);
        return InputParser.id(child).stream().map(id -> new Differs(id, rating, safe, why));
    }

    /** The most urgent of the rating of all and those of single children. */
    static Rating highest(Rating ofAll, List<Differs> children) {
        return children.stream()
                .flatMap(one -> one.rating().stream())
                .reduce(ofAll, (one, other) -> other.urgency() < one.urgency() ? other : one);
    }

    /** One child raised the rating of the contact: the others keep, by name, the rating that was given for all. */
    Stream<Differs> keeping(Rating ofAll, List<Differs> children) {
        var own = children.stream()
                .filter(one -> one.child().toString().equals(child))
                .findFirst();
        var kept = own.filter(one -> one.rating().isPresent());
        return kept.isPresent()
                ? kept.stream()
                : InputParser.id(child).stream()
                        .map(id -> new Differs(
                                id,
                                Optional.of(ofAll),
                                own.flatMap(Differs::safeNow),
                                own.map(Differs::reason).orElse(AS_FOR_ALL)));
    }

    @Override
    public String toString() {
        return "ChildInScreening[…]";
    }
}
