package org.breakwater.web.shell;

/**
 * The house as its frame shows it.
 *
 * @param name the partnership's name
 * @param shortName its short name
 * @param demo whether this is the demonstration, which every page then says
 * @param url where people reach this house from outside, without a slash at the end; empty in a demonstration
 * @param copied of a page that is written out for the day on which the program is down: from when; else empty
 */
public record SiteDetails(String name, String shortName, boolean demo, String url, String copied) {

    public SiteDetails(String name, String shortName, boolean demo) {
        this(name, shortName, demo, "", "");
    }

    /** The same house, on pages that say of themselves that they are a copy. */
    public SiteDetails copiedAt(String when) {
        return new SiteDetails(name, shortName, demo, url, when);
    }

    public boolean isCopy() {
        return !copied.isEmpty();
    }

    /** Whether search engines and other programs may be told an address of ours. */
    public boolean isPublic() {
        return !demo && !url.isEmpty();
    }
}
