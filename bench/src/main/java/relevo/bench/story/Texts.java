package relevo.bench.story;

import relevo.engagement.Text;

/** Keeps the texts that a command brings along, each in its own way. */
@FunctionalInterface
public interface Texts {
    Text keep(String text);
}
