package org.breakwater.training.office.certificates;

import java.util.List;
import java.util.Optional;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The result of a search for certificates. @param found empty if there was no search yet */
public record OfficeCertificatesPage(
        FindCertificateForm form, Optional<List<CertificateRow>> found, List<Problem> problems) implements Page {}
