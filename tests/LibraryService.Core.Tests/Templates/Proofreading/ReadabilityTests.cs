using System.Globalization;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class ReadabilityTests
{
    // Counted by hand.
    private const string OneEach = "the cat sat dog book shelf desk card tent lamp page week month year day night read lend loan due fee pay ask help call come give take make have like time late date name home " +
        "please change charge large bridge judge wished jumped walked passed watched looked called named used closed moved typed friend school house chair stairs floor door front their through straight strength";

    private const string TwoEach = "table reader lending return renew ticket after before open closed:1 waited needed landed opened reading writing going:2 working garden printer scanner student teacher " +
        "holiday:3 person paper letter number message problem because today inside outside upstairs winter summer Sunday Friday April July August music picture wishes boxes judges changes pages " +
        "little bottle apple travelled happened:2 happy happen early station nation question action section season reason lesson minute second moment hopeful careful statement movement";

    private const string More = "library:3 librarian:4 important:3 remember:3 November:3 computer:3 telephone:3 telescope:3 microfilm:3 audiobook:4 information:4 education:4 university:5 reservation:4 " +
        "collection:3 department:3 apologise:4 apology:4 immediately:5 area:3 idea:3 museum:3 theatre:3 radio:3 studio:3 material:4 serious:3 various:3 January:4 February:4 September:3 beautiful:3 " +
        "exhibition:4 difficult:3 difficulty:4 another:3 together:3 tomorrow:3 yesterday:3 Saturday:3 registration:4 verification:5 identification:6 individual:5 opportunity:5 community:4 electricity:5 " +
        "category:4 activity:4 catalogue:3 deliver:3 delivery:4 attention:3 correctly:3 available:4 accessible:4 responsible:4 musical:3 historical:4 appointment:3 animal:3 hospital:3 medicine:3 " +
        "creating:3 created:3 poetry:3 society:4 variety:4 science:2 quiet:2 diary:3 violin:3 piano:3 champion:3 million:2 opinion:3 religion:3 experience:4 audience:3 convenient:4 obedient:4";

    [Fact]
    public void Counts_the_syllables_of_nearly_all_words()
    {
        var words = Words(OneEach, 1).Concat(Words(TwoEach, 2)).Concat(Words(More, 0)).ToList();
        words.Count.ShouldBeGreaterThanOrEqualTo(150);
        var wrong = words.Where(word => Readability.Measure(word.Word).Syllables != word.Count)
            .Select(word => $"{word.Word}: {word.Count}, but {Readability.Measure(word.Word).Syllables}")
            .ToList();
        wrong.Count.ShouldBeLessThanOrEqualTo(words.Count * 7 / 100, string.Join("\n", wrong));
    }

    [Fact]
    public void Counts_by_the_formulas()
    {
        var scores = Readability.Measure("The cat sat on the mat. The dog ran.");
        (scores.Words, scores.Sentences, scores.Syllables).ShouldBe((9, 2, 9));
        scores.FleschReadingEase.ShouldBe(206.835 - (1.015 * 4.5) - 84.6, 1e-9);
        scores.FleschKincaidGrade.ShouldBe((0.39 * 4.5) + 11.8 - 15.59, 1e-9);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("...!?", 0, 0)]
    [InlineData("One. Two? Three!", 3, 3)]
    [InlineData("One\n\nTwo", 2, 2)]
    [InlineData("A 24-hour, well-known one — two", 5, 1)]
    [InlineData("He said \"no.\" She left.", 5, 2)]
    [InlineData("Version 3.4 is out", 4, 1)]
    public void Counts_words_and_sentences(string text, int words, int sentences)
    {
        var scores = Readability.Measure(text);
        (scores.Words, scores.Sentences).ShouldBe((words, sentences));
    }

    // The opening of the Gettysburg address: 30 words in one sentence; counted by hand 46 syllables, so grade 14.2.
    [Fact]
    public void Is_near_a_count_by_hand()
    {
        const string Text = "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.";
        var scores = Readability.Measure(Text);
        scores.Words.ShouldBe(30);
        scores.FleschKincaidGrade.ShouldBe((0.39 * 30) + (11.8 * 46 / 30) - 15.59, 1.5);
    }

    private static IEnumerable<(string Word, int Count)> Words(string list, int each) => list.Split(' ')
        .Select(word => word.Split(':'))
        .Select(parts => (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : each));
}
