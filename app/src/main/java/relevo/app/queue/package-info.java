/** The queues that hold tenants between people: what they are called, whose they are, and which are in use. */
@NullMarked
package relevo.app.queue;

import org.jspecify.annotations.NullMarked;
