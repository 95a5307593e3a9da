package org.breakwater.pathways.privatefostering.records;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a visit finds out. Source: Children (Private Arrangements for Fostering) Regulations 2005, schedule 2 (the
 * assessment) and schedule 3 (later visits); the headings are ours.
 */
public enum VisitMatter {
    DURATION("How long the arrangement lasts, understood and agreed by parents and carer", true, false),
    WISHES("The child’s wishes and feelings", true, true),
    DEVELOPMENT("The child’s development", false, true),
    IDENTITY("Religion, racial origin, culture and language", false, true),
    ACCOMMODATION("Suitability of the accommodation", true, true),
    CAPACITY("The carer’s capacity to look after the child", true, true),
    STANDARD("Standard of care", false, true),
    HOUSEHOLD("Suitability of other members of the household", true, true),
    CONTACT("Contact with parents and others who matter to the child", true, true),
    MONEY("Financial arrangements", true, true),
    HEALTH("Health care, including registration with a GP", true, true),
    EDUCATION("Education", true, true),
    DECISIONS("How decisions about the child’s care are made", true, true),
    ADVICE("Advice given or needed", true, true);

    private final String inWords;
    private final boolean ofAssessment;
    private final boolean ofLaterVisit;

    VisitMatter(String inWords, boolean ofAssessment, boolean ofLaterVisit) {
        this.inWords = inWords;
        this.ofAssessment = ofAssessment;
        this.ofLaterVisit = ofLaterVisit;
    }

    public String inWords() {
        return inWords;
    }

    /** Schedule 2. */
    public static List<VisitMatter> ofAssessment() {
        return Stream.of(values()).filter(one -> one.ofAssessment).toList();
    }

    /** Schedule 3. */
    public static List<VisitMatter> ofLaterVisit() {
        return Stream.of(values()).filter(one -> one.ofLaterVisit).toList();
    }
}
