package org.breakwater.mash.mywork;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.mash.mywork.MyWorkRow.Part;
import org.breakwater.web.Page;

/** What the current user has to do today, part by part. */
public record MyWorkPage(List<MyWorkRow> rows, Agencies agencies, Instant now) implements Page {

    /** Only those that have something. */
    public List<Part> parts() {
        return Arrays.stream(Part.values()).filter(part -> !of(part).isEmpty()).toList();
    }

    public List<MyWorkRow> of(Part part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    /** What it is; of a response which agency it came from. */
    public String words(MyWorkRow row) {
        return row.part() == Part.RETURNED ? agencies.nameOf(row.words()) : row.words();
    }
}
