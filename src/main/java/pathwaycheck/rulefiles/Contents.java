package pathwaycheck.rulefiles;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * What lies in a folder, at any depth, without what is left behind there: into that nobody looks, so it may be
 * unreadable.
 *
 * @param files whatever is no folder, a link that leads nowhere among it
 */
record Contents(List<Path> folders, List<Path> files) {

    private static final int DEEPEST = 20;

    /**
     * Looks into this folder, until more than so many files are found.
     *
     * @throws IOException if the folder itself cannot be listed
     */
    static Contents of(Path folder, int most) throws IOException {
        var contents = new Contents(new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes about) {
                if (inside.equals(folder)) {
                    return FileVisitResult.CONTINUE;
                }
                if (LeftBehind.isOne(inside)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                contents.folders.add(inside);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                if (!LeftBehind.isOne(file)) {
                    contents.files.add(file);
                }
                return contents.files.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException cause) throws IOException {
                if (path.equals(folder)) {
                    throw cause;
                }
                return visitFile(path, null);
            }
        });
        contents.folders.sort(Comparator.naturalOrder());
        contents.files.sort(Comparator.naturalOrder());
        return contents;
    }
}
