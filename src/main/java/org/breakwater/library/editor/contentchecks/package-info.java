/** One screen for outdated content: texts, translations, numbers, links, chapters nobody reads. */
@NullMarked
package org.breakwater.library.editor.contentchecks;

import org.jspecify.annotations.NullMarked;
