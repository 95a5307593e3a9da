package org.breakwater.frontdoor.refer.coach;

import java.util.regex.Pattern;

/** Phrases by which the coach recognises the referrer's other duties. They are matched in lower case. */
final class CoachPatterns {

    static final Pattern FGM =
            Pattern.compile("\\bfgm\\b|genital mutilation|female circumcision|infibulat|\\bsunna\\b");

    private static final String WORKERS = "(teacher|coach|tutor|childminder|nursery worker|youth worker|foster carer"
            + "|scout leader|teaching assistant|instructor|chaperone)";

    /** Harm by one of them; not what a child told a teacher, or a teacher has seen or heard. */
    static final Pattern WORKS = Pattern.compile("(?<!\\b(?:told|tells|tell|telling|to|asked)\\s)"
            + "\\b(her|his|their|a|the|my|our) (form |class |sports? |swimming |music |dance |football )?" + WORKERS
            + "\\b(?! (?:said|says|saw|noticed|heard|overheard|reports?|reported|was told)\\b)[^.]{0,60}"
            + "\\b(hit|hurt|touch|grabb|slapp|push|kiss|message|text|shout|grope|assault|abus)");

    /** A parent who works with children, or a colleague of the referrer. */
    static final Pattern PARENT_WORKS = Pattern.compile("\\b(son|daughter|child|children|mother|mum|father|dad|parent)"
            + "s? (of|is|works as|who is) (a|an|our|one of our|the|my) ([a-z]+ )?" + WORKERS
            + "|\\b(mother|mum|father|dad|stepdad|stepfather|stepmum) (works|volunteers) (at|in) (a|an|our|the) "
            + "([a-z]+ )?(school|nursery|club|college)");

    static final Pattern BRUISE = Pattern.compile("\\b(bruis\\w*|swelling|burns?|bite marks?|fracture\\w*)\\b");

    static final Pattern PICTURES = Pattern.compile(
            "\\b(nude|naked|sexual|indecent)s?\\b[^.]{0,40}\\b(pictures?|photos?|images?|videos?|selfies?)\\b");

    /** A postcode, anywhere in the text. */
    static final Pattern POSTCODE = Pattern.compile("\\b[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}\\b");

    private CoachPatterns() {}
}
