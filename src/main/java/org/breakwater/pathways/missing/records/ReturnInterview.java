package org.breakwater.pathways.missing.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;

/**
 * A return interview that was held, in the child’s own words first.
 *
 * @param howWhy why by telephone; else empty
 * @param interviewer who held it, and their role
 * @param agency for whom: ours, or the responsible authority
 * @param independentWhy why by someone who is not independent of the child’s home and placement; else empty
 * @param lateWhy why later than 72 hours after the return; empty if it was in time
 * @param dangerNow whether a child who tells of harm is at risk of it now
 * @param covers the other episodes of the same child that it covers
 */
public record ReturnInterview(
        Instant heldAt,
        String childWords,
        InterviewHow how,
        String howWhy,
        String interviewer,
        String agency,
        boolean independent,
        String independentWhy,
        String lateWhy,
        Themes themes,
        YesNoUnsure dangerNow,
        Findings findings,
        List<UUID> covers) {

    public enum InterviewHow {
        FACE_TO_FACE("Face to face"),
        TELEPHONE("By telephone");

        private final String inWords;

        InterviewHow(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** What the interview tells, as coded lists. */
    public record Themes(List<Push> push, List<Pull> pull, List<Company> company, List<HarmTold> harms) {

        /** Harm, abuse or neglect: it goes to MASH+ at once. */
        public boolean discloseHarm() {
            return push.contains(Push.ABUSE)
                    || harms.stream().anyMatch(one -> one != HarmTold.NONE && one != HarmTold.NOT_TOLD);
        }

        /** None, and harm beside it. */
        public boolean contradictThemselves() {
            return harms.contains(HarmTold.NONE) && harms.size() > 1;
        }
    }

    /** What it tells, in words. @param story before, during and after */
    public record Findings(String story, String places, String people, String risks, String nextSteps) {

        @Override
        public String toString() {
            return "Findings[…]";
        }
    }

    /** What the child was getting away from. The lists are ours, from forms that councils publish. */
    public enum Push {
        ARGUMENT("An argument or conflict at home"),
        ABUSE("Abuse or neglect at home or in the placement"),
        DOMESTIC_ABUSE("Domestic abuse at home"),
        PLACEMENT("Problems in the placement"),
        RULES("Disagreement about rules or contact"),
        SCHOOL("School, or bullying"),
        MENTAL_HEALTH("Mental health"),
        FORCED("Told to leave, or forced to"),
        OTHER_PUSH("Something else");

        private final String inWords;

        Push(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** What the child was going to. */
    public enum Pull {
        FRIENDS("Friends"),
        FAMILY("Family"),
        PARTNER("A partner"),
        OLDER_PERSON("An older person"),
        SUBSTANCES("Alcohol or drugs"),
        MONEY("Offered money, gifts or work by someone"),
        CRIMINAL("Coerced or groomed by someone else: criminal exploitation"),
        SEXUAL("Coerced or groomed by someone else: sexual exploitation"),
        ONLINE("Someone met online"),
        OTHER_PULL("Something else");

        private final String inWords;

        Pull(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Who the child was with. */
    public enum Company {
        ALONE("Alone"),
        KNOWN_CHILDREN("Other children open to children’s social care"),
        OTHER_CHILDREN("Other children, not known to services"),
        RELATIVES("Relatives"),
        ADULTS("Adults who are not relatives"),
        NOT_TOLD("The child did not say");

        private final String inWords;

        Company(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Harm that the child tells of. */
    public enum HarmTold {
        NONE("None"),
        PHYSICAL("Physical harm"),
        SEXUAL("Sexual harm"),
        CRIMINAL("Criminal exploitation"),
        SELF_HARM("Self-harm"),
        SUBSTANCES("Harm from alcohol or drugs"),
        NOT_TOLD("The child did not say");

        private final String inWords;

        HarmTold(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "ReturnInterview[" + heldAt + ", " + how + "]";
    }
}
