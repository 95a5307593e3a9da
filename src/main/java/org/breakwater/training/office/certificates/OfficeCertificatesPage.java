package org.breakwater.training.office.certificates;

import java.util.List;
import java.util.Optional;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Certificates that were looked for. @param found empty when nothing was looked for yet */
public record OfficeCertificatesPage(
        FindCertificateForm form, Optional<List<CertificateRow>> found, List<Problem> problems) implements Page {}
