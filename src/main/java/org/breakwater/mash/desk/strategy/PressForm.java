package org.breakwater.mash.desk.strategy;

import org.breakwater.web.Form;

/** One press: only the version of the contact that the page was made for. */
public record PressForm(String version) implements Form {}
