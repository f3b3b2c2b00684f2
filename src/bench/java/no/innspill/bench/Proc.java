package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process as Linux and its JVM show it. */
record Proc(long pid) {

    private static final double MILLIS_PER_TICK = 10; // USER_HZ is 100 on every Linux that runs Java
    private static final int COLLECTIONS = 3;
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    static Proc self() {
        return new Proc(ProcessHandle.current().pid());
    }

    /** Milliseconds of processor time since its start, in all threads, and how much of that its JVM has spent compiling. */
    record Cpu(double millis, double compiling) {

        Cpu since(Cpu before) {
            return new Cpu(millis - before.millis, compiling - before.compiling);
        }

        /** What the program itself has used. */
        double working() {
            return millis - compiling;
        }
    }

    Cpu cpu() {
        return new Cpu(ticks(read("stat")), compiling());
    }

    /** Milliseconds of processor time of the process and of all that it has started, whether they still live or not. */
    double familyMillis() {
        double own = ticks(read("stat"), 4);
        return own
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> new Proc(child.pid()).familyMillis())
                        .sum();
    }

    private double compiling() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.map(thread -> read("task/" + thread.getFileName() + "/stat"))
                    .filter(stat -> COMPILER.matcher(stat).find())
                    .mapToDouble(Proc::ticks)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ticks(String stat) {
        return ticks(stat, 2);
    }

    /** The first two counters are the process's own, the next two those of its children that it has waited for. */
    private static double ticks(String stat, int counters) {
        if (stat.isEmpty()) {
            return 0; // A thread that has ended meanwhile.
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(fields)
                        .skip(11)
                        .limit(counters)
                        .mapToLong(Long::parseLong)
                        .sum()
                * MILLIS_PER_TICK;
    }

    /** Memory in use once the garbage is out and its pages have gone back to the system. */
    Memory memory() {
        spareHeap(1, 5);
        for (int i = 0; i < COLLECTIONS; i++) {
            jcmd("GC.run");
        }
        pause(); // the JVM gives pages back in the background
        double heap = sum(USED, jcmd("GC.heap_info"));
        double resident = sum(RESIDENT, read("status"));
        spareHeap(40, 70);
        return new Memory(resident, heap);
    }

    private static void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How much of the heap may be free after a full collection, in percent; the JVM starts with 40 to 70. */
    private void spareHeap(int least, int most) {
        jcmd("VM.set_flag", "MinHeapFreeRatio", "0");
        jcmd("VM.set_flag", "MaxHeapFreeRatio", Integer.toString(most));
        jcmd("VM.set_flag", "MinHeapFreeRatio", Integer.toString(least));
    }

    private static double sum(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    record Memory(double residentKb, double heapKb) {}

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jcmd(String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.add(0, Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        line.add(1, Long.toString(pid));
        try {
            Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
