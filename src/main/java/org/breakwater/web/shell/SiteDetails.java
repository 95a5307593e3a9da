package org.breakwater.web.shell;

/**
 * The installation as its layout shows it.
 *
 * @param name the partnership's name
 * @param shortName its short name
 * @param demo whether this is the demonstration, which every page then says
 * @param url the public address of this installation, without a trailing slash; empty in a demonstration
 * @param copied for a page of the static copy: its time; else empty
 */
public record SiteDetails(String name, String shortName, boolean demo, String url, String copied) {

    public SiteDetails(String name, String shortName, boolean demo) {
        this(name, shortName, demo, "", "");
    }

    /** The same installation, on pages of the static copy. */
    public SiteDetails copiedAt(String when) {
        return new SiteDetails(name, shortName, demo, url, when);
    }

    public boolean isCopy() {
        return !copied.isEmpty();
    }

    /** Whether search engines and other programs may get an address of ours. */
    public boolean isPublic() {
        return !demo && !url.isEmpty();
    }
}
