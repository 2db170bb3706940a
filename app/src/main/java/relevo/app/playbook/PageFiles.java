package relevo.app.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds the pages that a command line names: a file, a folder with all pages in it, or a pattern such as {@code es/*.md}. */
final class PageFiles {
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(md|markdown|txt)");

    private PageFiles() {}

    /** In the order of their names; none where nothing is called so. */
    static List<Path> named(String name) throws IOException {
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                return within(path, file -> PAGE.matcher(file.toString()).matches());
            }
            return Files.exists(path) ? List.of(path) : matching(name);
        } catch (InvalidPathException | PatternSyntaxException noSuchName) {
            return List.of();
        }
    }

    private static List<Path> matching(String pattern) throws IOException {
        var wild = WILD.matcher(pattern);
        if (!wild.find()) {
            return List.of();
        }
        var root = Path.of(pattern.substring(0, pattern.lastIndexOf('/', wild.start()) + 1));
        var matcher = root.getFileSystem().getPathMatcher("glob:" + pattern);
        return Files.isDirectory(root) ? within(root, matcher::matches) : List.of();
    }

    private static List<Path> within(Path folder, Predicate<Path> wanted) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
