package org.breakwater.pathways.missingeducation.school;

import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.missingeducation.records.PupilRow;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.web.Page;

/** The pupils of a school. @param school empty if the account is not linked to one */
public record SchoolPupilsPage(Optional<SchoolRow> school, List<PupilRow> pupils) implements Page {

    static final String ADDRESS = "/missing-education/school";
}
