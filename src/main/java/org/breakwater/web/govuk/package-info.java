/**
 * The components of the GOV.UK Design System as templates, one each, their parameters named as the Design System names
 * them.
 */
@NullMarked
@NamedInterface("govuk")
package org.breakwater.web.govuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
