package no.innspill.bench;

import java.util.List;
import java.util.function.Consumer;

/** Something that whoever reaches the port could do to a room that is at work. */
record Attack(String name, Consumer<Foe> deed) {

    static final List<Attack> ALL = List.of(
            new Attack("20 × 2,000 ids in a list", Askings::ids),
            new Attack("texts of nothing but marks", Askings::marks),
            new Attack("one floods with ideas", Askings::flood),
            new Attack("a flood of people", Askings::crowd),
            new Attack("workshops on end", Askings::starts),
            new Attack("guessed codes and keys", Askings::guesses),
            new Attack("invented methods, figures", Askings::methods),
            new Attack("reports and suggestions", Askings::reports),
            new Attack("runs as PDF, without a cookie", Uploading::runs),
            new Attack("300 slow uploads", Uploading::slow),
            new Attack("200 endless chunked bodies", Uploading::endless),
            new Attack("half heads, idle connections", Holding::heads),
            new Attack("HTTP/2 without an end", Holding::frames),
            new Attack("1,500 sockets of one browser", Holding::sockets),
            new Attack("readers who do not read", Holding::deaf),
            new Attack("requests that are none", Mistakes::send));
}
