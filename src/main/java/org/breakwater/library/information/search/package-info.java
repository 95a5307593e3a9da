/**
 * Search over everything that is published. A search is in no address, title, log or record: it can be the most private
 * thing that a person does here.
 */
@NullMarked
package org.breakwater.library.information.search;

import org.jspecify.annotations.NullMarked;
