package org.breakwater.frontdoor.receivedreports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Maps the words with which someone describes themselves to the census's code of a contact's source: codes as in the
 * CIN census 2025 to 2026, the mapping is our own. The first match counts. It is a suggestion that the desk may change;
 * "anonymous" (9) is for people who chose not to say, except for a child reporting about themselves; "unknown" (10) is
 * for descriptions that we cannot classify.
 */
public final class ContactSourceCodes {

    public static final String ANONYMOUS = "9";
    public static final String UNKNOWN = "10";
    private static final String THE_CHILD = "1C";

    private record Rule(String code, Pattern words) {}

    private static final List<Rule> OF_WORK = List.of(
            rule("6", "police|constable|btp|detective"),
            rule("7", "probation|courts?|cafcass|prison|immigration|home office|solicitor|barrister"),
            rule("3C", "school nurs\\w*|school health"),
            rule("3B", "health visit\\w*"),
            rule("3E", "emergency department|a&e|a and e|accident and emergency|minor injur\\w*|casualty"),
            rule("3D", "dent\\w*|midwi\\w*|pharmac\\w*|optician|optometrist"),
            rule("3A", "gp|general practi\\w*|surgery|medical (centre|practice)"),
            rule("3F", "camhs|ward|hospice|ambulance|paramedic|hospital|nhs|mental health|paediatric\\w*|nurse|health"),
            rule("5A", "adult social care|adult services|adults.? team|social care|social worker"),
            rule("5D", "early help|family hub|family support"),
            rule("4", "housing|homeless\\w*"),
            rule("2B", "education welfare|admissions|send team|ehe|home education|virtual school|education service"),
            rule("2A", "nursery school|school nursery"),
            rule("8", "nursery|childmind\\w*|pre-?school|playgroup|children.?s centre"),
            rule(
                    "2A",
                    "school|academy|college|sixth form|teach\\w*|head ?teacher|head(?! of)|primary|infants?|juniors?"),
            rule("5C", "(borough|county|city|district) council of|another council"),
            rule("5B", "youth justice|youth offending|community safety|librar\\w*|council"),
            rule("8", "charity|church|mosque|temple|synagogue|faith|club|scouts?|guides?|volunt\\w*|trust"),
            rule("2A", "head|deputy head|dsl|designated safeguarding lead|pastoral lead"));

    private static final List<Rule> OF_THE_CHILD = List.of(
            rule("1B", "neighbou?r\\w*|friend\\w*|childmind\\w*|babysit\\w*|lodger|landlord"),
            rule(
                    "1A",
                    "mother|mum\\w*|mam|father|dad\\w*|parents?|gran\\w*|nan\\w*|grand\\w*|aunt\\w*|uncle"
                            + "|partner|sister"
                            + "|brother|sibling|cousin|step\\w*|half-\\w*|carer|foster\\w*|relati(ve|on)|family"),
            rule("1C", "myself|self|me|the child|i am the child"));

    private ContactSourceCodes() {}

    /**
     * @param way ADULT, CHILD or PROFESSIONAL
     * @param relation their relationship to the child
     * @param agency their role and agency
     */
    public static String of(String way, boolean anonymous, String relation, String agency) {
        var near = find(OF_THE_CHILD, relation);
        if (anonymous) {
            return way.equals("CHILD") && (near.isEmpty() || near.equals(THE_CHILD)) ? THE_CHILD : ANONYMOUS;
        }
        var work = find(OF_WORK, agency.isBlank() && way.equals("PROFESSIONAL") ? relation : agency);
        if (!work.isEmpty() || way.equals("PROFESSIONAL")) {
            return work.isEmpty() ? UNKNOWN : work;
        }
        if (!near.isEmpty()) {
            return near;
        }
        if (way.equals("CHILD")) {
            return THE_CHILD;
        }
        return relation.isBlank() ? UNKNOWN : "1D";
    }

    private static String find(List<Rule> rules, String words) {
        var said = words.toLowerCase(Locale.UK);
        return rules.stream()
                .filter(rule -> rule.words().matcher(said).find())
                .map(Rule::code)
                .findFirst()
                .orElse("");
    }

    private static Rule rule(String code, String words) {
        return new Rule(code, Pattern.compile("(?<![\\p{L}\\d])(" + words + ")(?![\\p{L}\\d])"));
    }
}
