package org.breakwater.frontdoor.refer.files;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** What lies with the referral so far, and room for more. */
public record ReferralFilesPage(List<FileRow> files, List<Problem> problems) implements Page {}
