package org.breakwater.library.information;

import java.util.List;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.web.Page;

/** The home page: who are you? */
public record InformationPage(List<Audience> audiences, List<InformationLink> about, List<InformationLink> easyRead)
        implements Page {

    /** In the reader's own words. */
    public String said(Audience audience) {
        return switch (audience.id()) {
            case "children" -> "I am a child";
            case "young-people" -> "I am a teenager";
            case "parents" -> "I am a parent or carer";
            case "friends-and-family" -> "I am family, a friend or a neighbour";
            case "professionals" -> "I work with children";
            case "volunteers" -> "I help as a volunteer";
            default -> audience.name();
        };
    }
}
