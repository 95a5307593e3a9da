package org.breakwater.library.procedures;

import java.util.List;
import org.breakwater.library.PublishedText;
import org.breakwater.library.procedures.amendments.Amendment;
import org.breakwater.web.Page;

/** All chapters in the order of their numbers, and what is new in the last 30 days. */
public record ProceduresPage(List<PublishedText> chapters, List<PublishedText> pages, List<Amendment> news)
        implements Page {

    private static final int LATEST = 5;

    /** The latest changes; the list of amendments has all of them. */
    public List<Amendment> latest() {
        return news.subList(0, Math.min(LATEST, news.size()));
    }

    /** The source of a chapter, in a word or two. */
    public static String tag(PublishedText chapter) {
        return switch (chapter.front().get("tier")) {
            case "national" -> "All of England";
            case "set" -> "Southend, Essex and Thurrock";
            default -> "Southend only";
        };
    }

    public static String tierInWords(String tier) {
        return switch (tier) {
            case "national" -> "National: law and guidance for all of England";
            case "set" -> "Southend, Essex and Thurrock together";
            default -> "Local: Southend only";
        };
    }
}
