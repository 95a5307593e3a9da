package org.breakwater.frontdoor.refer.files;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The files of the referral so far, and the upload form. */
public record ReferralFilesPage(List<FileRow> files, List<Problem> problems) implements Page {}
