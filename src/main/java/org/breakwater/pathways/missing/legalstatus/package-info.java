/** What a missing child is to social care, as it becomes known. */
@NullMarked
package org.breakwater.pathways.missing.legalstatus;

import org.jspecify.annotations.NullMarked;
