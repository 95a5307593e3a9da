package org.breakwater.journeys;

/** The people of the agencies, each of whom answers one request. */
final class Agency {

    private Agency() {}

    static void police(Person petra) {
        question(petra).photograph("nine-ask");
        petra.press("Send response").sees("There is a problem");
        petra.choose("kind", "KNOWN")
                .write("when1", "14 August 2026")
                .write("what1", "Called to shouting at the address. No arrest.")
                .choose("rating", "AMBER")
                .choose("sensitivity", "NOT_FAMILY")
                .choose("familyTold", "NO");
        searched(petra, "Command and control").press("Send response").sees("Called to shouting");
    }

    static void health(Person hamish) {
        question(hamish)
                .choose("kind", "KNOWN")
                .write("when1", "March 2026")
                .write("what1", "Did not come to a paediatric appointment twice.")
                .choose("rating", "GREEN")
                .choose("sensitivity", "HUB")
                .choose("familyTold", "NO");
        searched(hamish, "Community records").press("Send response").sees("Did not come");
    }

    static void probation(Person rosalind) {
        question(rosalind).choose("kind", "NOT_KNOWN").press("Send response").sees("Select what you searched for");
        searched(rosalind, "Probation records").press("Send response").sees("Not known");
    }

    static void voluntarySector(Person vernon) {
        question(vernon).choose("kind", "NOTHING_RELEVANT");
        searched(vernon, "Members’ list").press("Send response").sees("Known, nothing relevant");
    }

    private static Person question(Person researcher) {
        researcher
                .go("/information-requests")
                .sees(School.CHILD.substring(School.CHILD.lastIndexOf(' ') + 1))
                .doesNotSee(School.WORRY)
                .doesNotSee("Saltram");
        researcher.open(researcher.page().locator("main tbody th a").first());
        return researcher.sees("What information does your agency hold?").doesNotSee("Gull Lane");
    }

    private static Person searched(Person researcher, String system) {
        return researcher
                .choose("searched", "NAMES")
                .choose("searched", "ADDRESSES")
                .write("otherSystem", system);
    }
}
