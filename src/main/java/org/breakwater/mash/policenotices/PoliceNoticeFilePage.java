package org.breakwater.mash.policenotices;

import java.util.List;
import org.breakwater.web.Page;

/**
 * One file, and the state of each line, lines to correct first.
 *
 * @param before whether the very same file was sent again just now
 */
public record PoliceNoticeFilePage(PoliceNoticeFileRow file, List<PoliceNoticeRow> lines, int number, boolean before)
        implements Page {

    public boolean hasLater() {
        return lines.size() == PoliceNoticeRow.PAGE;
    }

    public String at(int page) {
        return "/desk/police-notices/" + file.id() + "?page=" + page;
    }
}
