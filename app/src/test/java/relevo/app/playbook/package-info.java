/** Tests of the library of playbooks and its commands. */
@NullMarked
package relevo.app.playbook;

import org.jspecify.annotations.NullMarked;
