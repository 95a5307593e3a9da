/** What awaits a response of an agency, as a list that stays readable with sixty requests, filtered and searched. */
@NullMarked
package org.breakwater.casework.informationrequests.agency.list;

import org.jspecify.annotations.NullMarked;
