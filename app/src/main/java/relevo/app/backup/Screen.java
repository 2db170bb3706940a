package relevo.app.backup;

import picocli.CommandLine;
import relevo.app.Sentences;

/** What the commands say: how far they are, and what came of it. */
record Screen(CommandLine command, Sentences texts) {
    void table(Manifest.Table table) {
        command.getErr().println(texts.say("backup.table", table.name(), table.rows()));
        command.getErr().flush();
    }

    void say(String key, Object... details) {
        var told = new Object[details.length];
        for (var i = 0; i < details.length; i++) {
            told[i] = details[i] instanceof Number ? details[i] : details[i].toString();
        }
        command.getOut().println(texts.say(key, told));
        command.getOut().flush();
    }
}
