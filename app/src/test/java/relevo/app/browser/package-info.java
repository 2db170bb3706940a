/** Pages as people see them: in Chromium, in both languages, light and dark, narrow and wide. */
@NullMarked
package relevo.app.browser;

import org.jspecify.annotations.NullMarked;
