package org.breakwater.pathways.missing.records.developments;

/** Source: statutory guidance on children who run away or go missing from home or care (2014). */
public enum EpisodeCategory {
    MISSING("Missing"),
    AWAY("Away from placement without authorisation");

    private final String inWords;

    EpisodeCategory(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
