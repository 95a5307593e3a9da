/**
 * Screening tools as data: a file for each version of a tool, one page and one form for all of them. A completed tool
 * keeps the version on which it was answered; its score supports a practitioner's judgement and never replaces it.
 */
@NullMarked
@NamedInterface("screeningtools")
package org.breakwater.casework.screeningtools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
