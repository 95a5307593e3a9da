package org.breakwater.training.certificates;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The form to enter the data of a certificate. */
public record CertificatesPage(CertificateForm form, List<Problem> problems) implements Page {}
