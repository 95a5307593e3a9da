/**
 * Search over everything that is published. What somebody searched for is in no address, title, log or record: a search
 * can be the most private thing that a person does here.
 */
@NullMarked
package org.breakwater.library.information.search;

import org.jspecify.annotations.NullMarked;
