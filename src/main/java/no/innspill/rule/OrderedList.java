package no.innspill.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps the positions of an ordered list whole: 0, 1, 2 … in the order in which its entries stand. */
public final class OrderedList {

    private OrderedList() {}

    public static <T extends Ordered> T append(List<T> list, T entry) {
        entry.place(list.size());
        list.add(entry);
        return entry;
    }

    public static void remove(List<? extends Ordered> list, Ordered entry) {
        list.remove(entry);
        number(list);
    }

    public static void move(List<? extends Ordered> list, Ordered entry, int by) {
        int from = list.indexOf(entry);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < list.size()) {
            Collections.swap(list, from, to);
            number(list);
        }
    }

    public static <T extends Ordered> Optional<T> find(List<T> list, long id) {
        return list.stream().filter(entry -> entry.id() == id).findFirst();
    }

    private static void number(List<? extends Ordered> list) {
        for (int i = 0; i < list.size(); i++) {
            list.get(i).place(i);
        }
    }
}
