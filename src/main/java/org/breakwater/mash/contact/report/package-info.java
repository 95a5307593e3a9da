/** The report of a contact, for the pages that every case has: its chronology, and the evidence beside a form. */
@NullMarked
package org.breakwater.mash.contact.report;

import org.jspecify.annotations.NullMarked;
