package pathwaycheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Lets a program read and write the same bytes on every machine, whatever language that one is set to. */
public final class SameEverywhere {

    /** A file of Linux: the command line as it was typed. */
    private static final Path TYPED = Path.of("/proc/self/cmdline");

    private SameEverywhere() {}

    /** From now on all that is printed is UTF-8, and figures are written as in English. */
    public static void print() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        Locale.setDefault(Locale.UK);
    }

    /** The words as they were typed: without a locale, Java reads no letter beyond ASCII in them. */
    static String[] typed(String[] words) {
        if (Arrays.stream(words).allMatch(word -> word.chars().allMatch(letter -> letter < 0x80))) {
            return words;
        }
        try {
            var all = new String(Files.readAllBytes(TYPED), StandardCharsets.UTF_8).split("\0");
            return all.length < words.length ? words : Arrays.copyOfRange(all, all.length - words.length, all.length);
        } catch (IOException elsewhere) {
            return words;
        }
    }
}
