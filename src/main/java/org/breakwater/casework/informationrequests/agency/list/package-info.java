/** What awaits a response of an agency, as a list in which sixty requests can be read, narrowed and searched. */
@NullMarked
package org.breakwater.casework.informationrequests.agency.list;

import org.jspecify.annotations.NullMarked;
