package org.breakwater.library.procedures;

import java.util.List;
import org.breakwater.library.PublishedText;
import org.breakwater.library.procedures.amendments.Amendment;
import org.breakwater.web.Page;

/** All chapters, by who owns their text, and what is new in the last 30 days. */
public record ProceduresPage(List<PublishedText> chapters, List<PublishedText> pages, List<Amendment> news)
        implements Page {

    public List<PublishedText> chaptersOf(String tier) {
        return chapters.stream()
                .filter(chapter -> chapter.front().get("tier").equals(tier))
                .toList();
    }

    public static String tierInWords(String tier) {
        return switch (tier) {
            case "national" -> "National: law and guidance for all of England";
            case "set" -> "Southend, Essex and Thurrock together";
            default -> "Local: Southend only";
        };
    }
}
