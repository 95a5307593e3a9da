package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralDanger;
import org.breakwater.frontdoor.signs.DangerReading;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;

/** A referral as the coach's rules see it, on a given day. */
record CoachedReferral(Referral told, String plain, LocalDate today) {

    static CoachedReferral of(Referral told, LocalDate today) {
        var words = ReferralDanger.words(told) + " . " + told.strengths().tried();
        return new CoachedReferral(told, words.toLowerCase(Locale.UK), today);
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(plain).find();
    }

    boolean answersDanger() {
        return told.happened().danger().equals("YES");
    }

    /** Whether they cannot say if a child is in danger: it is never read as no. */
    boolean isNotSure() {
        return told.happened().danger().equals("UNSURE");
    }

    boolean saysDanger() {
        return answersDanger() || !words().danger().isEmpty();
    }

    /** Whether they said that there is no immediate danger, and wrote of a mark or a blow. */
    boolean isToBeCalledAbout() {
        return !answersDanger() && !isNotSure() && !words().today().isEmpty();
    }

    /** Which words suggest danger, and what was answered. */
    WordsFound found() {
        var happened = told.happened();
        return new WordsFound(
                words().danger().stream()
                        .map(Sign::words)
                        .filter(found -> !found.isEmpty())
                        .distinct()
                        .toList(),
                happened.danger().equals("NO"),
                happened.goesHome(),
                told.household().hasHelplessChild(today));
    }

    boolean answersWorks() {
        return told.happened().works().equals("YES");
    }

    /** Whether it may be about someone who works with children, although that was not answered with Yes. */
    boolean mayBeAboutWorks() {
        return !answersWorks()
                && (says(CoachPatterns.WORKS)
                        || says(CoachPatterns.PARENT_WORKS)
                        || told.happened().colleague().equals("YES"));
    }

    /** Whether a child has no address, or one without its street or postcode. */
    boolean lacksAnAddress() {
        return told.household().children().stream()
                .filter(child -> !child.notYetBorn())
                .map(child -> child.address().toLowerCase(Locale.UK))
                .anyMatch(address -> !CoachPatterns.POSTCODE.matcher(address).find()
                        || CoachPatterns.POSTCODE
                                .matcher(address)
                                .replaceAll("")
                                .isBlank());
    }

    private DangerReading words() {
        return ReferralDanger.of(told, today);
    }

    /** Whether a child of this referral may be under one year old. */
    boolean hasBaby() {
        return told.household().hasBaby(today);
    }

    boolean saysLevel(String... levels) {
        return Stream.of(levels).anyMatch(level -> level.equals(told.level().need()));
    }

    boolean hasBegun() {
        return !told.happened().words().isBlank();
    }
}
