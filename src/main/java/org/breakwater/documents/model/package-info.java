/** What a file is, how it is sealed, and how it is checked for viruses. */
@NullMarked
package org.breakwater.documents.model;

import org.jspecify.annotations.NullMarked;
