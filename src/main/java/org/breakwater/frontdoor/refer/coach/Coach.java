package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.coach.Rule.Door;
import org.breakwater.frontdoor.refer.draft.Task;

/** The rules of the coach, the most urgent first. Each says why, where that stands and since when. None ever blocks. */
final class Coach {

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

    private static final String POLICE_FIRST =
            "People read what you send, and that takes time. The police come at once.";
    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";
    private static final String CENSUS = "Children in need census, guide for 2025 to 2026";
    private static final LocalDate HOUSE = LocalDate.of(2026, 1, 1);
    private static final LocalDate GUIDANCE_2023 = LocalDate.of(2023, 12, 15);

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "danger-now",
                    "You told us a child is in danger. Call 999, then {team}. Then send this.",
                    POLICE_FIRST,
                    WORKING_TOGETHER + ", immediate protection",
                    GUIDANCE_2023,
                    Door.EMERGENCY,
                    Task.HAPPENED,
                    Reading::answersDanger),
            new Rule(
                    "danger-in-words",
                    "What you wrote suggests a child may be in danger now. Call 999, then {team}. Then send this.",
                    POLICE_FIRST,
                    WORKING_TOGETHER + ", immediate protection",
                    GUIDANCE_2023,
                    Door.EMERGENCY,
                    Task.HAPPENED,
                    read -> read.saysDanger() && !read.answersDanger()),
            new Rule(
                    "fgm-duty",
                    "If you are a teacher, a health or a social care professional, and a girl under 18 told you of FGM"
                            + " or you saw its signs: report it to the police yourself.",
                    "That is your own duty in law. This form does not do it for you, and nobody else can.",
                    "Female Genital Mutilation Act 2003, section 5B",
                    LocalDate.of(2015, 10, 31),
                    Door.POLICE,
                    Task.HAPPENED,
                    read -> read.says(FGM)),
            new Rule(
                    "works-with-children",
                    "Tell the officer for allegations as well, within one working day. Do not tell the person first.",
                    "Someone who works with children may be with other children today.",
                    WORKING_TOGETHER + ", people who work with children",
                    GUIDANCE_2023,
                    Door.ALLEGATIONS,
                    Task.HAPPENED,
                    read -> read.told().happened().works().equals("YES") || read.says(WORKS)),
            new Rule(
                    "works-not-said",
                    "You seem to write of someone who works with children, and have not said so.",
                    "If you say so, only named people can open this, from the first moment.",
                    "Rule of the house",
                    HOUSE,
                    Door.NONE,
                    Task.HAPPENED,
                    read -> read.says(WORKS) && !read.told().happened().works().equals("YES")),
            new Rule(
                    "baby-with-a-mark",
                    "A child under one year has a mark. Call us now, and have a doctor see the child today.",
                    "Babies who cannot move by themselves hardly ever hurt themselves.",
                    "NICE guideline CG89, when to suspect child maltreatment",
                    LocalDate.of(2009, 7, 22),
                    Door.NONE,
                    Task.HAPPENED,
                    read -> read.hasBaby() && read.says(BRUISE)),
            new Rule(
                    "sexual-pictures",
                    "Never copy or send a sexual picture of a child, not even to us. Say in words that it exists.",
                    "Having or sending one is a crime. The police take it from the device itself.",
                    "Protection of Children Act 1978, section 1",
                    LocalDate.of(1978, 8, 20),
                    Door.NONE,
                    Task.HAPPENED,
                    read -> read.says(PICTURES)),
            new Rule(
                    "refused-without-reason",
                    "The parents refused, and you have not said why we are told all the same.",
                    "Without a reason the family may ask for one, and we have to give it.",
                    "Information sharing advice for practitioners, golden rules",
                    LocalDate.of(2024, 5, 1),
                    Door.NONE,
                    Task.CONSENT,
                    read -> read.told().consent().asked().equals("REFUSED")
                            && read.told().consent().reason().isBlank()),
            new Rule(
                    "not-asked-without-reason",
                    "Nobody was asked for their agreement, and you have not said why.",
                    "Ask, unless that makes it worse for a child. If it does, say so: it is a good reason.",
                    "Information sharing advice for practitioners, golden rules",
                    LocalDate.of(2024, 5, 1),
                    Door.NONE,
                    Task.CONSENT,
                    read -> read.told().consent().asked().equals("NOT_ASKED")
                            && read.told().consent().reason().isBlank()),
            new Rule(
                    "help-without-agreement",
                    "You think of level 2 or 3. Help at these levels needs the family’s agreement.",
                    "Without it nobody may begin, and the referral comes back to you.",
                    "The partnership’s threshold document",
                    HOUSE,
                    Door.NONE,
                    Task.CONSENT,
                    read -> read.saysLevel("2", "3")
                            && !read.told().consent().asked().equals("AGREED")),
            new Rule(
                    "danger-and-low-level",
                    "You wrote of danger now, and chose level 1 or 2. Look at both again.",
                    "When two answers do not fit, somebody has to ring you before anything happens.",
                    "Rule of the house",
                    HOUSE,
                    Door.NONE,
                    Task.LEVEL,
                    read -> read.saysDanger() && read.saysLevel("1", "2")),
            new Rule(
                    "no-birth",
                    "A child has no date of birth, not even a year.",
                    "With it we find what is known of the right child, and not of another with that name.",
                    CENSUS,
                    HOUSE,
                    Door.NONE,
                    Task.HOUSEHOLD,
                    read -> read.told().household().children().stream()
                            .anyMatch(
                                    child -> !child.notYetBorn() && child.born().isBlank())),
            new Rule(
                    "nobody-responsible",
                    "Nobody is named who has parental responsibility.",
                    "We must know whom we may ask, and whom we must tell.",
                    "Children Act 1989, section 3",
                    LocalDate.of(1991, 10, 14),
                    Door.NONE,
                    Task.HOUSEHOLD,
                    read -> !read.told().household().children().isEmpty()
                            && read.told().household().adults().stream()
                                    .noneMatch(adult -> adult.responsible().equals("YES"))),
            new Rule(
                    "no-effect",
                    "You say what happened, and not how the child is affected.",
                    "The level of need hangs on what it does to the child.",
                    WORKING_TOGETHER + ", assessment",
                    GUIDANCE_2023,
                    Door.NONE,
                    Task.HAPPENED,
                    read -> read.hasBegun() && read.told().happened().effect().isBlank()),
            new Rule(
                    "no-voice",
                    "Nothing here is in the child’s own words.",
                    "They are often the clearest evidence. Write what you heard. Do not ask the child what happened.",
                    WORKING_TOGETHER + ", a child-centred approach",
                    GUIDANCE_2023,
                    Door.NONE,
                    Task.VOICE,
                    read -> read.hasBegun()
                            && (read.told().voice().said() + read.told().voice().wishes()).isBlank()));

    private Coach() {}

    static List<Rule> rules() {
        return RULES;
    }

    /** What the coach says to a referral on this day, the most urgent first. */
    static List<Rule> read(Referral told, LocalDate today) {
        var reading = Reading.of(told, today);
        return RULES.stream()
                .filter(rule -> !rule.from().isAfter(today))
                .filter(rule -> rule.fires().test(reading))
                .toList();
    }
}
