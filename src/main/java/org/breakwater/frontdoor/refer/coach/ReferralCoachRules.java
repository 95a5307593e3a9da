package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.frontdoor.refer.coach.CoachRule.Door;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.Referral;

/** The rules of the coach, the most urgent first. Each says why, where that stands and since when. None ever blocks. */
final class ReferralCoachRules {

    private static final Pattern FGM =
            Pattern.compile("\\bfgm\\b|genital mutilation|female circumcision|infibulat|\\bsunna\\b");
    private static final Pattern WORKS =
            Pattern.compile("\\b(her|his|their|a|the|my|our) (form |class |sports? |swimming |music |dance |football )?"
                    + "(teacher|coach|tutor|childminder|nursery worker|youth worker|foster carer|scout leader"
                    + "|teaching assistant|instructor|chaperone)\\b[^.]{0,60}"
                    + "\\b(hit|hurt|touch|grabb|slapp|push|kiss|message|text|shout|grope|assault|abus)");
    private static final Pattern BRUISE = Pattern.compile("\\b(bruis\\w*|swelling|burns?|bite marks?|fracture\\w*)\\b");
    private static final Pattern PICTURES = Pattern.compile(
            "\\b(nude|naked|sexual|indecent)s?\\b[^.]{0,40}\\b(pictures?|photos?|images?|videos?|selfies?)\\b");

    private static final String POLICE_FIRST = "The police can respond at once.";
    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";
    private static final String CENSUS = "Children in need census, guide for 2025 to 2026";
    private static final LocalDate HOUSE = LocalDate.of(2026, 1, 1);
    private static final LocalDate GUIDANCE_2023 = LocalDate.of(2023, 12, 15);

    private static final List<CoachRule> RULES = List.of(
            new CoachRule(
                    "danger-now",
                    "You told us a child is in danger. Call 999, then {team}. Then send this.",
                    POLICE_FIRST,
                    WORKING_TOGETHER + ", immediate protection",
                    GUIDANCE_2023,
                    Door.EMERGENCY,
                    ReferralTask.HAPPENED,
                    CoachedReferral::answersDanger),
            new CoachRule(
                    "danger-in-words",
                    "What you wrote suggests a child may be in danger now. Call 999, then {team}. Then send this.",
                    POLICE_FIRST,
                    WORKING_TOGETHER + ", immediate protection",
                    GUIDANCE_2023,
                    Door.EMERGENCY,
                    ReferralTask.HAPPENED,
                    read -> read.saysDanger() && !read.answersDanger()),
            new CoachRule(
                    "consent-not-said",
                    "You have not said whether the family has consented.",
                    "Below level 4 support needs their consent. At level 4 it does not: say whether you told them.",
                    "The partnership’s procedure for making a referral",
                    HOUSE,
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.hasBegun() && read.told().consent().asked().isBlank()),
            new CoachRule(
                    "fgm-duty",
                    "If you are a teacher, or work in health or social care, and a girl under 18 told you about FGM"
                            + " or you saw signs of it, you must report it to the police yourself.",
                    "It is your own legal duty. This referral does not replace it, and no one else can do it.",
                    "Female Genital Mutilation Act 2003, section 5B",
                    LocalDate.of(2015, 10, 31),
                    Door.POLICE,
                    ReferralTask.HAPPENED,
                    read -> read.says(FGM)),
            new CoachRule(
                    "works-with-children",
                    "Contact the LADO as well, within one working day. Do not tell the person first.",
                    "They may be in contact with other children today.",
                    WORKING_TOGETHER + ", people who work with children",
                    GUIDANCE_2023,
                    Door.ALLEGATIONS,
                    ReferralTask.HAPPENED,
                    read -> read.told().happened().works().equals("YES") || read.says(WORKS)),
            new CoachRule(
                    "works-not-said",
                    "You may be describing someone who works with children, but you have not said so.",
                    "If you say so, access to this referral is restricted from the start.",
                    "Our own rule",
                    HOUSE,
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    read -> read.says(WORKS) && !read.told().happened().works().equals("YES")),
            new CoachRule(
                    "baby-with-a-mark",
                    "A child under 1 has a mark or injury. Call us now. A doctor must see the child today.",
                    "Babies who are not yet mobile very rarely injure themselves.",
                    "NICE guideline CG89, when to suspect child maltreatment",
                    LocalDate.of(2009, 7, 22),
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    read -> read.hasBaby() && read.says(BRUISE)),
            new CoachRule(
                    "sexual-pictures",
                    "Never copy or send a sexual image of a child, even to us. Describe it in words.",
                    "Having or sending one is a crime. The police recover it from the device.",
                    "Protection of Children Act 1978, section 1",
                    LocalDate.of(1978, 8, 20),
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    read -> read.says(PICTURES)),
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
                    "Consent was not asked for, and you have not said why.",
                    "Ask, unless that would put a child at greater risk. If it would, say so: that is a good reason.",
                    "Information sharing advice for practitioners, golden rules",
                    LocalDate.of(2024, 5, 1),
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.told().consent().asked().equals("NOT_ASKED")
                            && read.told().consent().reason().isBlank()),
            new CoachRule(
                    "help-without-agreement",
                    "You assess this as level 2 or 3. Support at these levels needs the family’s consent.",
                    "Without consent no support can start, and the referral is returned to you.",
                    "The partnership’s threshold document",
                    HOUSE,
                    Door.NONE,
                    ReferralTask.CONSENT,
                    read -> read.saysLevel("2", "3")
                            && !read.told().consent().asked().equals("AGREED")),
            new CoachRule(
                    "danger-and-low-level",
                    "You reported immediate danger, but chose level 1 or 2. Check both answers.",
                    "When two answers conflict, someone has to call you before anything can happen.",
                    "Our own rule",
                    HOUSE,
                    Door.NONE,
                    ReferralTask.LEVEL,
                    read -> read.saysDanger() && read.saysLevel("1", "2")),
            new CoachRule(
                    "no-birth",
                    "A date of birth is missing.",
                    "It helps us match the right child, not another child with the same name.",
                    CENSUS,
                    HOUSE,
                    Door.NONE,
                    ReferralTask.HOUSEHOLD,
                    read -> read.told().household().children().stream()
                            .anyMatch(
                                    child -> !child.notYetBorn() && child.born().isBlank())),
            new CoachRule(
                    "nobody-responsible",
                    "No one with parental responsibility is named.",
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
                    WORKING_TOGETHER + ", assessment",
                    GUIDANCE_2023,
                    Door.NONE,
                    ReferralTask.HAPPENED,
                    read -> read.hasBegun() && read.told().happened().effect().isBlank()),
            new CoachRule(
                    "no-voice",
                    "You have not recorded anything in the child’s own words.",
                    "They are often the clearest evidence. Write what you heard. Do not ask the child what happened.",
                    WORKING_TOGETHER + ", a child-centred approach",
                    GUIDANCE_2023,
                    Door.NONE,
                    ReferralTask.VOICE,
                    read -> read.hasBegun()
                            && (read.told().voice().said() + read.told().voice().wishes()).isBlank()));

    private ReferralCoachRules() {}

    static List<CoachRule> rules() {
        return RULES;
    }

    /** What the coach says to a referral on this day, the most urgent first. */
    static List<CoachRule> read(Referral told, LocalDate today) {
        var coachedReferral = CoachedReferral.of(told, today);
        return RULES.stream()
                .filter(rule -> !rule.from().isAfter(today))
                .filter(rule -> rule.fires().test(coachedReferral))
                .toList();
    }
}
