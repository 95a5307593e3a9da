package org.breakwater.frontdoor.refer.prove;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Asks for a work e-mail address. */
public record AddressPage(AddressForm form, List<Problem> problems) implements Page {}
