package org.breakwater.people.family;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A kind of relationship, with its inverse. A short list on purpose: anything else is {@link #OTHER}, with the stated
 * words.
 */
public enum RelationshipKind {
    MOTHER("mother", "child", 1, "mum", "mummy", "birth mother", "mother mum"),
    FATHER("father", "child", 1, "dad", "daddy", "birth father"),
    ADOPTIVE_PARENT("adoptive parent", "adopted child", 1, "adoptive mother", "adoptive father"),
    STEP_PARENT(
            "step-parent",
            "stepchild",
            1,
            "stepmother",
            "stepfather",
            "stepmum",
            "stepdad",
            "step mother",
            "step father",
            "step mum",
            "step dad"),
    PARENTS_PARTNER(
            "parent’s partner",
            "child of their partner",
            1,
            "partner of a parent",
            "mothers partner",
            "mums partner",
            "fathers partner",
            "dads partner",
            "mothers new partner",
            "mums new partner",
            "mothers boyfriend",
            "mums boyfriend",
            "fathers girlfriend",
            "dads girlfriend",
            "her partner",
            "her new partner",
            "his partner",
            "his new partner"),
    PARENTS_EX_PARTNER(
            "parent’s ex-partner",
            "child of their ex-partner",
            1,
            "mothers ex partner",
            "mums ex partner",
            "fathers ex partner",
            "dads ex partner",
            "mothers ex",
            "mums ex",
            "fathers ex",
            "dads ex",
            "her ex partner",
            "his ex partner"),
    GRANDPARENT(
            "grandparent",
            "grandchild",
            2,
            "grandmother",
            "grandfather",
            "nan",
            "nana",
            "gran",
            "granny",
            "grandma",
            "grandad",
            "granddad",
            "grandpa"),
    AUNT_OR_UNCLE("aunt or uncle", "niece or nephew", 1, "aunt", "auntie", "uncle"),
    FOSTER_CARER("foster carer", "fostered child", 1, "foster mother", "foster father", "foster parent"),
    CARER("carer", "cared for by", 1, "guardian", "main carer"),
    SIBLING(
            "brother or sister",
            "brother or sister",
            0,
            "brother",
            "sister",
            "sibling",
            "older brother",
            "older sister"),
    HALF_SIBLING(
            "half-brother or half-sister",
            "half-brother or half-sister",
            0,
            "half brother",
            "half sister",
            "half sibling"),
    STEP_SIBLING(
            "stepbrother or stepsister", "stepbrother or stepsister", 0, "stepbrother", "stepsister", "step brother"),
    COUSIN("cousin", "cousin", 0),
    PARTNER("partner", "partner", 0, "husband", "wife", "girlfriend", "boyfriend"),
    EX_PARTNER("ex-partner", "ex-partner", 0, "former partner"),
    FRIEND("friend of the family", "family they are a friend of", RelationshipKind.BESIDE, "family friend"),
    PROFESSIONAL("professional", "works with", RelationshipKind.BESIDE),
    OTHER("other", "other", RelationshipKind.BESIDE);

    /** In no generation of the family. */
    public static final int BESIDE = -1;

    private final String words;
    private final String inverse;
    private final int up;
    private final List<String> told;

    RelationshipKind(String words, String inverse, int up, String... told) {
        this.words = words;
        this.inverse = inverse;
        this.up = up;
        this.told = Stream.concat(Stream.of(words), Stream.of(told))
                .map(RelationshipKind::plain)
                .toList();
    }

    /** Parses words such as "Mum"; {@link #OTHER} if they are not in the list. */
    public static RelationshipKind read(String said) {
        var plain = plain(said);
        return Stream.of(values())
                .filter(kind -> kind.told.contains(plain))
                .findFirst()
                .orElse(OTHER);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    public String inWords() {
        return words;
    }

    /** The inverse: what the other is to this one. */
    public String inverse() {
        return inverse;
    }

    /** How many generations older they count as: 0 for the same, {@link #BESIDE} for none. */
    public int up() {
        return up;
    }

    /** Whether only two adults have it: to a child, it is their parent's partner or ex-partner. */
    public boolean isBetweenAdults() {
        return this == PARTNER || this == EX_PARTNER;
    }

    /** Whether it is symmetric. */
    public boolean isMutual() {
        return words.equals(inverse);
    }
}
