/** What was reported about a contact, for what every case has: its chronology, and what is beside a form. */
@NullMarked
package org.breakwater.mash.contact.report;

import org.jspecify.annotations.NullMarked;
