package org.breakwater.frontdoor.referrals;

import java.util.List;
import java.util.Objects;

/**
 * A professional's referral, section by section. Unanswered questions are empty; a choice is stored by the name of its
 * constant. Only the concern, one child and the referrer are always there when it is sent.
 */
public record Referral(
        ReferralHousehold household,
        Happened happened,
        Voice voice,
        Strengths strengths,
        Consent consent,
        List<Agency> agencies,
        Safety safety,
        EarlierCall call,
        Level level,
        Referrer referrer) {

    public static final Referral NONE = new Referral(
            ReferralHousehold.NONE,
            new Happened("", "", "", "", "", "", "", "", ""),
            new Voice("", "", ""),
            new Strengths("", ""),
            new Consent("", "", "", ""),
            List.of(),
            new Safety("", ""),
            new EarlierCall("", "", "", ""),
            new Level("", "", "", "", ""),
            Referrer.NONE);

    public Referral {
        agencies = List.copyOf(agencies);
    }

    /**
     * @param danger whether a child is in immediate danger: YES, NO or UNSURE
     * @param goesHome when the child goes home on the day it is sent, as 15:15 in London; empty if not given
     * @param works whether it is about someone who works with children: YES, NO or UNSURE
     * @param colleague whether the referrer works with someone in the family: YES, NO or UNSURE
     */
    public record Happened(
            String danger,
            String words,
            String effect,
            String injuries,
            String whereNow,
            String goesHome,
            String works,
            String workWords,
            String colleague) {

        /** Older drafts lack these answers. */
        public Happened {
            goesHome = Objects.requireNonNullElse(goesHome, "");
            colleague = Objects.requireNonNullElse(colleague, "");
        }

        /** Whether it may be about a colleague of the referrer, or a colleague's child. If in doubt, yes. */
        public boolean isAboutStaff() {
            return isPossible(works) || isPossible(colleague);
        }

        /** Whether both were answered with No. An unanswered one may be about a colleague too. */
        public boolean isSurelyNotAboutStaff() {
            return works.equals("NO") && colleague.equals("NO");
        }

        private static boolean isPossible(String answer) {
            return answer.equals("YES") || answer.equals("UNSURE");
        }

        @Override
        public String toString() {
            return "Happened[…]";
        }
    }

    /** @param knows whether the child knows about the referral: YES, NO or UNSURE */
    public record Voice(String said, String wishes, String knows) {

        @Override
        public String toString() {
            return "Voice[…]";
        }
    }

    /** Strengths, and what was tried already and with what result. */
    public record Strengths(String well, String tried) {

        @Override
        public String toString() {
            return "Strengths[…]";
        }
    }

    /**
     * @param asked AGREED, INFORMED (told, and consent was not required), REFUSED or NOT_ASKED
     * @param whom who was asked, when and how
     * @param reason the code of why they were not asked, or why it is sent without consent
     */
    public record Consent(String asked, String whom, String reason, String words) {

        @Override
        public String toString() {
            return "Consent[…]";
        }
    }

    /** @param agreed whether the family agreed that we speak with this agency: YES, NO or UNSURE */
    public record Agency(String name, String who, String agreed) {

        @Override
        public String toString() {
            return "Agency[…]";
        }
    }

    /** @param risks whether there are risks to staff who visit: YES, NO or UNSURE */
    public record Safety(String risks, String words) {

        @Override
        public String toString() {
            return "Safety[…]";
        }
    }

    /**
     * The referrer's own assessment, kept separate from the desk's.
     *
     * @param need 1 to 4, or UNSURE
     * @param readOn the day on which the published threshold document was shown beside the question (ISO)
     * @param version the id of that document's version, which never changes
     * @param number the same as its readers know it
     */
    public record Level(String need, String why, String readOn, String version, String number) {

        /** Older drafts lack these values. */
        public Level {
            version = Objects.requireNonNullElse(version, "");
            number = Objects.requireNonNullElse(number, "");
        }

        @Override
        public String toString() {
            return "Level[…]";
        }
    }

    public Referral with(ReferralHousehold now) {
        return new Referral(now, happened, voice, strengths, consent, agencies, safety, call, level, referrer);
    }

    public Referral with(Happened now) {
        return new Referral(household, now, voice, strengths, consent, agencies, safety, call, level, referrer);
    }

    public Referral with(Voice now) {
        return new Referral(household, happened, now, strengths, consent, agencies, safety, call, level, referrer);
    }

    public Referral with(Strengths now) {
        return new Referral(household, happened, voice, now, consent, agencies, safety, call, level, referrer);
    }

    public Referral with(Consent now) {
        return new Referral(household, happened, voice, strengths, now, agencies, safety, call, level, referrer);
    }

    public Referral withAgencies(List<Agency> now) {
        return new Referral(household, happened, voice, strengths, consent, now, safety, call, level, referrer);
    }

    public Referral with(Safety now) {
        return new Referral(household, happened, voice, strengths, consent, agencies, now, call, level, referrer);
    }

    public Referral with(EarlierCall now) {
        return new Referral(household, happened, voice, strengths, consent, agencies, safety, now, level, referrer);
    }

    public Referral with(Level now) {
        return new Referral(household, happened, voice, strengths, consent, agencies, safety, call, now, referrer);
    }

    public Referral with(Referrer now) {
        return new Referral(household, happened, voice, strengths, consent, agencies, safety, call, level, now);
    }
}
