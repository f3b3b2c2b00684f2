package no.innspill.runs;

import java.util.ArrayList;
import java.util.List;
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveCheck;
import no.innspill.archive.ArchiveFile;
import no.innspill.archive.FaultyArchive;
import no.innspill.form.Form;
import no.innspill.form.Upload;
import no.innspill.form.Upload.Sent;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/** The runs that somebody has chosen to put together, and what is wrong with them. */
final class ChosenRuns {

    private static final int MOST = 12;

    private final Language language;
    private final RunBundle bundle;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ChosenRuns(RunBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** @param mostIdeas as many as all of them may have */
    static ChosenRuns of(Upload upload, Language language, int mostIdeas) {
        ChosenRuns chosen = new ChosenRuns(chosen(upload), language);
        chosen.read(upload, mostIdeas);
        return chosen;
    }

    private void read(Upload upload, int mostIdeas) {
        if (bundle.runs().size() < 2 || bundle.runs().size() > MOST) {
            problems.add(Messages.say(language, "report_fault_files", MOST));
        }
        for (int i = 0; i < Math.min(MOST, bundle.runs().size()); i++) {
            read(named(upload, i), bundle.runs().get(i));
        }
        int ideas = runs.stream().mapToInt(Run::ideas).sum();
        if (ideas > mostIdeas) {
            problems.add(Messages.say(language, "refusal_runs_too_large", ideas, mostIdeas));
        }
    }

    RunBundle bundle() {
        return bundle;
    }

    List<Run> runs() {
        return runs;
    }

    List<String> problems() {
        return problems;
    }

    /** The files, or those that the page carries, and what somebody has just said of what is in them. */
    private static RunBundle chosen(Upload upload) {
        Form form = upload.form();
        RunBundle files =
                RunBundle.gather(upload.all("file").stream().map(Sent::text).toList());
        RunBundle kept =
                form.has("kept") ? RunBundle.unpacked(form.text("kept")).orElse(files) : files;
        Decisions decisions = kept.decisions();
        for (int i = 0; form.has("one-" + i); i++) {
            String answer = form.text("twins-" + i);
            if (answer.equals("yes") || answer.equals("no")) {
                decisions = decisions.and(
                        Decisions.Pair.of(form.text("one-" + i), form.text("other-" + i)), answer.equals("yes"));
            }
        }
        return RunBundle.of(kept.runs(), decisions);
    }

    /** What a run's file is called, where it was chosen by itself. */
    private static String named(Upload upload, int place) {
        List<Sent> files = upload.all("file");
        return place < files.size()
                        && files.stream()
                                .noneMatch(file -> RunBundle.read(file.text()).isPresent())
                ? files.get(place).name()
                : String.valueOf(place + 1);
    }

    private void read(String name, String text) {
        try {
            Archive archive = ArchiveFile.read(text, language);
            if (archive.wasPretend()) {
                problems.add(Messages.say(language, "rehearsal_not_among_runs", name));
            }
            Run run = new Run(runs.size() + 1, new ArchiveCheck(archive, language).passed(), archive);
            runs.stream()
                    .filter(run::isSame)
                    .findFirst()
                    .ifPresent(same -> problems.add(
                            Messages.say(language, "report_fault_same", name, run.title(language), same.code())));
            runs.add(run);
        } catch (FaultyArchive e) {
            e.problems().forEach(problem -> problems.add(Messages.say(language, "report_fault_in", name, problem)));
        }
    }
}
