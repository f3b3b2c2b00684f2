package no.innspill.workshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import no.innspill.language.LocalizedText;
import no.innspill.rule.Ordered;

/** A focus area of the workshop with its guiding questions; ideas belong to a theme. */
@Entity
public class Theme implements Ordered {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private int position;

    private LocalizedText title;

    private LocalizedText shortTitle = LocalizedText.NONE;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "theme_id", nullable = false)
    @OrderBy("position")
    private List<Question> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "theme_example", joinColumns = @JoinColumn(name = "theme_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<LocalizedText> examples = new ArrayList<>();

    private long authorsKept;

    protected Theme() {}

    Theme(Workshop workshop, LocalizedText title, List<LocalizedText> questions) {
        this.workshop = workshop;
        this.title = title;
        ask(questions);
    }

    /** Puts these questions in place of the ones before. */
    public void ask(List<LocalizedText> asked) {
        while (questions.size() > asked.size()) {
            questions.remove(questions.size() - 1);
        }
        for (int i = 0; i < asked.size(); i++) {
            if (i < questions.size()) {
                questions.get(i).rephrase(asked.get(i));
            } else {
                questions.add(new Question(i, asked.get(i)));
            }
        }
    }

    void keepAuthors(long authors) {
        authorsKept = authors;
    }

    /** How many had written under it by the time that could be counted no more. */
    public long authorsKept() {
        return authorsKept;
    }

    public void rename(LocalizedText newTitle) {
        title = newTitle;
    }

    /** What it is called where there is little room; nothing: its title. */
    public void abbreviate(LocalizedText newShortTitle) {
        shortTitle = newShortTitle;
    }

    public LocalizedText shortTitle() {
        return shortTitle;
    }

    /** What it is called on a tab. */
    public LocalizedText tab() {
        return shortTitle.texts().isEmpty() ? title : shortTitle;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void place(int newPosition) {
        position = newPosition;
    }

    public LocalizedText title() {
        return title;
    }

    public List<LocalizedText> questions() {
        return questions.stream().map(Question::text).toList();
    }

    /** What the people of a rehearsal may write under it. */
    public List<LocalizedText> examples() {
        return List.copyOf(examples);
    }

    /** Puts these examples in place of the ones before. */
    public void exemplify(List<LocalizedText> newExamples) {
        examples.clear();
        examples.addAll(newExamples);
    }

    /** Which of the eight accent colours it has, from 1 on; the number also stands on its badge. */
    public int accent() {
        return position % 8 + 1;
    }
}
