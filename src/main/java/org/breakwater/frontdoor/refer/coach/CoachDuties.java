package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.frontdoor.refer.coach.CoachRule.Door;
import org.breakwater.frontdoor.refer.writing.ReferralTask;

/** Who else a referrer has to tell, and what they must not do. */
final class CoachDuties {

    static final String IN_WORDS = "danger-in-words";

    private static final String POLICE_FIRST = "The police can respond at once.";

    static final List<CoachRule> RULES = List.of(
            new CoachRule(
                    "danger-now",
                    "You told us a child is in danger. Call 999, then {team}. Then send this.",
                    POLICE_FIRST,
                    CoachRule.WORKING_TOGETHER + ", immediate protection",
                    CoachRule.GUIDANCE_2023,
                    Door.EMERGENCY,
                    ReferralTask.HAPPENED,
                    CoachedReferral::answersDanger),
            new CoachRule(
                    IN_WORDS,
                    "What you wrote suggests a child may be in danger now. Call 999, then {team}. Then send this.",
                    POLICE_FIRST,
                    CoachRule.WORKING_TOGETHER + ", immediate protection",
                    CoachRule.GUIDANCE_2023,
                    Door.EMERGENCY,
                    ReferralTask.HAPPENED,
                    read -> read.saysDanger() && !read.answersDanger()),
            new CoachRule(
                    "danger-not-sure",
                    "You are not sure whether a child is in danger. If a child could be hurt before we read this, call"
                            + " 999. Otherwise call {team} now. Then send this.",
                    "We alert the team when you send this, and they may need to ask you more.",
                    CoachRule.WORKING_TOGETHER + ", immediate protection",
                    CoachRule.GUIDANCE_2023,
                    Door.EMERGENCY,
                    ReferralTask.HAPPENED,
                    read -> read.isNotSure() && !read.saysDanger()),
            new CoachRule(
                    "call-today",
                    "You said no child is in danger now, but a child may have been hurt. Call {team} before you send"
                            + " this.",
                    "We need to ask you about it today. If the child could be hurt now, call 999.",
                    CoachRule.WORKING_TOGETHER + ", making a referral",
                    CoachRule.GUIDANCE_2023,
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    CoachedReferral::isToBeCalledAbout),
            new CoachRule(
                    "fgm-duty",
                    "If you are a teacher, or work in health or social care, and a girl under 18 told you about FGM"
                            + " or you saw signs of it, you must report it to the police yourself.",
                    "It is your own legal duty. This referral does not replace it, and no one else can do it.",
                    "Female Genital Mutilation Act 2003, section 5B",
                    LocalDate.of(2015, 10, 31),
                    Door.POLICE,
                    ReferralTask.HAPPENED,
                    read -> read.says(CoachPatterns.FGM)),
            new CoachRule(
                    "works-with-children",
                    "Contact the LADO as well, within one working day. Do not tell the person first.",
                    "They may be in contact with other children today.",
                    CoachRule.WORKING_TOGETHER + ", people who work with children",
                    CoachRule.GUIDANCE_2023,
                    Door.ALLEGATIONS,
                    ReferralTask.HAPPENED,
                    CoachedReferral::answersWorks),
            new CoachRule(
                    "works-not-said",
                    "Does the person who may have harmed the child work or volunteer with children? If yes, say so,"
                            + " and contact the LADO within one working day.",
                    "They may be in contact with other children today. We restrict who can see the referral.",
                    CoachRule.WORKING_TOGETHER + ", people who work with children",
                    CoachRule.GUIDANCE_2023,
                    Door.ALLEGATIONS,
                    ReferralTask.HAPPENED,
                    CoachedReferral::mayBeAboutWorks),
            new CoachRule(
                    "baby-with-a-mark",
                    "A child under 1 has a mark or injury. Call us now. A doctor must see the child today.",
                    "Babies who are not yet mobile very rarely injure themselves.",
                    "NICE guideline CG89, when to suspect child maltreatment",
                    LocalDate.of(2009, 7, 22),
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    read -> read.hasBaby() && read.says(CoachPatterns.BRUISE)),
            new CoachRule(
                    "sexual-pictures",
                    "Never copy or send a sexual image of a child, even to us. Describe it in words.",
                    "Having or sending one is a crime. The police recover it from the device.",
                    "Protection of Children Act 1978, section 1",
                    LocalDate.of(1978, 8, 20),
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    read -> read.says(CoachPatterns.PICTURES)));

    private CoachDuties() {}
}
