package org.breakwater.training.certificates;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Somebody types what stands on a certificate. */
public record CertificatesPage(CertificateForm form, List<Problem> problems) implements Page {}
