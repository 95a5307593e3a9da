/** Pictures and files of a child or young person. */
@NullMarked
package org.breakwater.frontdoor.report.young.files;

import org.jspecify.annotations.NullMarked;
