package no.innspill.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a list, one by one, without the bullets and numbers that word processors, mails and notes put before them. */
public final class ListLines {

    private static final String BLANK = "[\\p{Z}\\t]";

    private static final Pattern MARK = Pattern.compile("^" + BLANK + "*(?:"
            + "[•‣⁃◦▪▫■□●○◆◇➢➤►☐☑☒\\uF020-\\uF0FF]" + BLANK + "*"
            + "|[-–—−*·](?:" + BLANK + "+|$)(?:\\[[ xX]?\\]" + BLANK + "+)?"
            + "|\\[[ xX]?\\]" + BLANK + "+"
            + "|\\(?(?:[0-9]{1,3}|[A-Za-zÆØÅæøå])\\)" + BLANK + "+"
            + "|(?:[0-9]{1,3}|[A-Za-zÆØÅæøå]|[ivx]{1,5})\\.\\t" + BLANK + "*"
            + "|o\\t" + BLANK + "*)");

    /** Alone it may be a date or a year at school. */
    private static final Pattern NUMBERED = Pattern.compile("^" + BLANK + "*([0-9]{1,3})\\." + BLANK + "+");

    private ListLines() {}

    /** All lines, the empty ones too. */
    public static List<String> of(String typed) {
        List<String> lines = List.of(typed.split("\\r\\n?|\\n", -1));
        Pattern number = isNumbered(lines) ? NUMBERED : MARK;
        return lines.stream()
                .map(line -> number.matcher(line).replaceFirst(""))
                .map(line -> MARK.matcher(line).replaceFirst(""))
                .toList();
    }

    /** Whether those that begin with a number are several and are numbered from one on. */
    private static boolean isNumbered(List<String> lines) {
        List<Integer> numbers = new ArrayList<>();
        for (String line : lines) {
            Matcher number = NUMBERED.matcher(line);
            if (number.find()) {
                numbers.add(Integer.valueOf(number.group(1)));
            }
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                return false;
            }
        }
        return numbers.size() > 1;
    }
}
