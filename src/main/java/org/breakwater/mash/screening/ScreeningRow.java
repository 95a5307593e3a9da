package org.breakwater.mash.screening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.casework.Rating;
import org.breakwater.time.EnglishTimes;

/**
 * A screening as it was recorded.
 *
 * @param children of each child for whom it differs, five in turn: id, name, rating, whether safe now, and why
 */
public record ScreeningRow(
        Rating rating,
        String reason,
        Screening.SafeNow safeNow,
        String safetyWords,
        Screening.Consent consent,
        String consentWords,
        String history,
        String council,
        String councilBy,
        String allocatedWorker,
        String caseNumber,
        String screenedByName,
        Instant screenedAt,
        List<String> children) {

    static final String OF_CONTACT = """
            select rating, reason, safe_now, safety_words, consent, consent_words, history, council, council_by,
                allocated_worker, case_number, screened_by_name, screened_at,
                array(select u.said from mash.child_screening c
                    join people.person p on p.id = c.child_id
                    cross join lateral unnest(array[cast(p.id as text),
                        coalesce(nullif(p.name, ''), nullif(left(p.described, 60), ''), 'Child ' || (p.place + 1)),
                            coalesce(c.rating, ''), coalesce(c.safe_now, ''), c.reason])
                        with ordinality as u (said, place)
                    where c.contact_id = s.contact_id and c.screened_at = s.screened_at
                    order by c.id, u.place) as children
            from mash.screening s where contact_id = :id order by screened_at desc, id desc limit 20""";

    private static final int OF_EACH = 5;

    /** Such as "Wilf: red. Safe now: no. He is at home with him", a line for each child for whom it differs. */
    public List<String> differences() {
        return ofEachChild().map(ScreeningRow::difference).toList();
    }

    private Stream<List<String>> ofEachChild() {
        return IntStream.range(0, children.size() / OF_EACH)
                .mapToObj(child -> children.subList(child * OF_EACH, (child + 1) * OF_EACH));
    }

    private static String difference(List<String> said) {
        var rated = said.get(2).isEmpty()
                ? ""
                : Rating.valueOf(said.get(2)).inWords().toLowerCase(Locale.UK) + ". ";
        var safe = said.get(3).isEmpty()
                ? ""
                : "Safe now: "
                        + Screening.SafeNow.valueOf(said.get(3)).inWords().toLowerCase(Locale.UK) + ". ";
        return said.get(1) + ": " + rated + safe + said.getLast();
    }

    /** What differs for this child, as it was typed; the same as for all where nothing does. */
    ChildInScreening ofChild(UUID child) {
        return ofEachChild()
                .filter(said -> said.getFirst().equals(child.toString()))
                .findFirst()
                .map(said -> new ChildInScreening(said.getFirst(), said.get(3), said.get(2), said.getLast()))
                .orElse(ChildInScreening.SAME);
    }

    /** The rating of this child: its own, or that of the contact. */
    public Rating ratingOf(UUID child) {
        var own = ofChild(child).childRating();
        return own.isEmpty() ? rating : Rating.valueOf(own);
    }

    /** Whether this child is safe now: what was said of it alone, or of all. */
    public Screening.SafeNow safeNowOf(UUID child) {
        var own = ofChild(child).childSafeNow();
        return own.isEmpty() ? safeNow : Screening.SafeNow.valueOf(own);
    }

    /** The rating of this child in words, where the children are not all rated the same; else empty. */
    public String ratingInWords(UUID child) {
        return ofEachChild().allMatch(said -> said.get(2).isEmpty())
                ? ""
                : ratingOf(child).inWords();
    }

    /** Such as "Maya Lindqvist, 1 September 2026, 10:00". */
    public String byAndWhen() {
        return screenedByName + ", " + EnglishTimes.inWords(screenedAt);
    }

    /** The reason, only if it says more than the answer does. */
    public String consentInWords() {
        var answer = consent.inWords();
        var reason = consentWords.strip();
        var said = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return said.isEmpty() || answer.toLowerCase(Locale.UK).contains(said.toLowerCase(Locale.UK))
                ? answer
                : answer + ". " + reason;
    }

    @Override
    public String toString() {
        return "ScreeningRow[" + rating + ", " + screenedAt + ", …]";
    }
}
