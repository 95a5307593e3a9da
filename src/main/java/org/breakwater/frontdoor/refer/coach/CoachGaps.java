package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.frontdoor.refer.coach.CoachRule.Door;
import org.breakwater.frontdoor.refer.writing.ReferralTask;

/** What is missing or inconsistent in a referral: consent and the level first. */
final class CoachGaps {

    private static final String CENSUS = "Children in need census, guide for 2025 to 2026";

    static final List<CoachRule> RULES = List.of(
            new CoachRule(
                    "consent-not-said",
                    "You have not said whether the family has consented.",
                    "You do not need it if a child may be at risk of significant harm. Say what the family knows.",
                    "The partnership’s procedure for making a referral",
                    CoachRule.HOUSE,
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.hasBegun() && read.told().consent().asked().isBlank()),
            new CoachRule(
                    "refused-without-reason",
                    "Consent was refused, and you have not given a reason for referring without it.",
                    "The family may ask for the reason, and we would have to give it.",
                    "Information sharing advice for practitioners, golden rules",
                    LocalDate.of(2024, 5, 1),
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.told().consent().asked().equals("REFUSED")
                            && read.told().consent().reason().isBlank()),
            new CoachRule(
                    "not-asked-without-reason",
                    "Consent was not sought, and you have not said why.",
                    "Ask, unless that would put a child at greater risk. If it would, say so: that is a good reason.",
                    "Information sharing advice for practitioners, golden rules",
                    LocalDate.of(2024, 5, 1),
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.told().consent().asked().equals("NOT_ASKED")
                            && read.told().consent().reason().isBlank()),
            new CoachRule(
                    "not-required-without-reason",
                    "You told the parents and did not need consent, and you have not given the reason.",
                    "Name the safeguarding concern, so that the family and we can see why consent was not needed.",
                    "Information sharing advice for practitioners, golden rules",
                    LocalDate.of(2024, 5, 1),
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.told().consent().asked().equals("INFORMED")
                            && read.told().consent().reason().isBlank()),
            new CoachRule(
                    "help-without-agreement",
                    "You assess this as level 2 or 3, and the family has not consented.",
                    "Early help starts only if they agree. Significant harm is level 4, and needs no consent.",
                    "The partnership’s threshold document",
                    CoachRule.HOUSE,
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.saysLevel("2", "3")
                            && !read.told().consent().asked().equals("AGREED")),
            new CoachRule(
                    "level-without-reason",
                    "You have not said why you chose this level.",
                    "Your reasons help us to understand the impact, and to agree the level with you.",
                    "The partnership’s threshold document",
                    CoachRule.HOUSE,
                    Door.NONE,
                    ReferralTask.LEVEL,
                    read -> read.saysLevel("1", "2", "3", "4")
                            && read.told().level().why().isBlank()),
            new CoachRule(
                    "danger-and-low-level",
                    "You said a child is, or may be, in immediate danger, but chose level 1 or 2. Check both answers.",
                    "When two answers conflict, someone has to call you before anything can happen.",
                    "Local practice",
                    CoachRule.HOUSE,
                    Door.NONE,
                    ReferralTask.LEVEL,
                    read -> read.saysDanger() && read.saysLevel("1", "2")),
            new CoachRule(
                    "no-address",
                    "A full address is missing. Give the house number, the street and the postcode.",
                    "We may need to find the child today.",
                    "The partnership’s procedure for making a referral",
                    CoachRule.HOUSE,
                    Door.NONE,
                    ReferralTask.HOUSEHOLD,
                    CoachedReferral::lacksAnAddress),
            new CoachRule(
                    "no-birth",
                    "A date of birth is missing.",
                    "It helps us match the right child, not another child with the same name.",
                    CENSUS,
                    CoachRule.HOUSE,
                    Door.NONE,
                    ReferralTask.HOUSEHOLD,
                    read -> read.told().household().children().stream()
                            .anyMatch(
                                    child -> !child.notYetBorn() && child.born().isBlank())),
            new CoachRule(
                    "nobody-responsible",
                    "You have not said who has parental responsibility.",
                    "We need to know who can consent, and who must be told.",
                    "Children Act 1989, section 3",
                    LocalDate.of(1991, 10, 14),
                    Door.NONE,
                    ReferralTask.HOUSEHOLD,
                    read -> !read.told().household().children().isEmpty()
                            && read.told().household().adults().stream()
                                    .noneMatch(adult -> adult.responsible().equals("YES"))),
            new CoachRule(
                    "no-effect",
                    "You have said what happened, but not its impact on the child.",
                    "The level of need depends on the impact on the child.",
                    CoachRule.WORKING_TOGETHER + " (assessment)",
                    CoachRule.GUIDANCE_2023,
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    read -> read.hasBegun() && read.told().happened().effect().isBlank()),
            new CoachRule(
                    "no-voice",
                    "You have not recorded anything in the child’s own words.",
                    "They are often the clearest evidence. Write what you heard. Do not question the child further"
                            + " or ask leading questions.",
                    CoachRule.WORKING_TOGETHER + ", a child-centred approach",
                    CoachRule.GUIDANCE_2023,
                    Door.NONE,
                    ReferralTask.VOICE,
                    read -> read.hasBegun()
                            && (read.told().voice().said() + read.told().voice().wishes()).isBlank()));

    private CoachGaps() {}
}
