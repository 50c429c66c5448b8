using LibraryService.Templates;
using LibraryService.Tests.Templates.Reference;

namespace LibraryService.Tests.Templates;

public class SmsTextTests
{
    private const string Alphabet = "aZ 9@é€[]~ß\n\f";
    private const string Outside = "“ç–\u00A0";

    [Theory]
    [InlineData(0, 1, 160)]
    [InlineData(1, 1, 160)]
    [InlineData(160, 1, 160)]
    [InlineData(161, 2, 153)]
    [InlineData(306, 2, 153)]
    [InlineData(307, 3, 153)]
    public void Of_7_bit_characters_160_stand_alone_and_153_in_each_of_several(int length, int segments, int room) =>
        SmsText.Measure(new string('a', length)).ShouldBe(new SmsMeasure(SmsEncoding.Gsm7, length, segments, room));

    [Theory]
    [InlineData(1, 1, 70)]
    [InlineData(70, 1, 70)]
    [InlineData(71, 2, 67)]
    [InlineData(134, 2, 67)]
    [InlineData(135, 3, 67)]
    public void Of_16_bit_characters_70_stand_alone_and_67_in_each_of_several(int length, int segments, int room) =>
        SmsText.Measure(new string('ж', length)).ShouldBe(new SmsMeasure(SmsEncoding.Ucs2, length, segments, room));

    [Theory]
    [InlineData("€", 2)]
    [InlineData("[~]", 6)]
    [InlineData("^{}\\|\f", 12)]
    [InlineData("£ è é Ç", 7)]
    public void Characters_of_the_extension_table_take_two_units(string text, int units) =>
        SmsText.Measure(text).ShouldBe(new SmsMeasure(SmsEncoding.Gsm7, units, 1, 160));

    [Theory]
    [InlineData("ç")]
    [InlineData("’")]
    [InlineData("`")]
    [InlineData("á")]
    [InlineData("\t")]
    [InlineData("\u001B")]
    [InlineData("\uD83D")]
    [InlineData("😀")]
    public void One_character_outside_the_alphabet_puts_the_text_into_16_bits(string character) =>
        SmsText.Measure("Hello " + character).ShouldBe(new SmsMeasure(SmsEncoding.Ucs2, 6 + character.Length, 1, 70));

    [Fact]
    public void An_escape_and_what_it_escapes_stay_together()
    {
        // Together they would need 306 units, which two parts have; but the first part ends with one unit that no euro fits into.
        var text = new string('a', 152) + "€" + new string('a', 152);
        SmsText.Measure(text).ShouldBe(new SmsMeasure(SmsEncoding.Gsm7, 306, 3, 153));
        SmsText.Split(text).Select(part => part.Length).ShouldBe([152, 152, 1]);
    }

    [Fact]
    public void The_halves_of_a_surrogate_pair_stay_together()
    {
        var text = new string('a', 66) + "😀" + new string('a', 66);
        SmsText.Measure(text).ShouldBe(new SmsMeasure(SmsEncoding.Ucs2, 134, 3, 67));
        SmsText.Split(text).ShouldBe([new string('a', 66), "😀" + new string('a', 65), "a"]);
    }

    [Fact]
    public void An_empty_text_is_one_empty_part() => SmsText.Split("").ShouldBe([""]);

    [Fact]
    public void Measures_and_splits_as_the_plain_way_does()
    {
        var random = new Random(38);
        for (var round = 0; round < 4000; round++)
        {
            var text = RandomText(random, random.Next(0, 500));
            var (encoding, units, parts) = PlainSms.Of(text);
            var measure = SmsText.Measure(text);
            (measure.Encoding, measure.Units, measure.Segments).ShouldBe((encoding, units, parts.Count), text);
            SmsText.Split(text).ShouldBe(parts, text);
        }
    }

    [Fact]
    public void The_parts_joined_are_the_text_and_no_part_ends_within_a_pair_or_is_too_long()
    {
        var random = new Random(83);
        for (var round = 0; round < 4000; round++)
        {
            var text = RandomText(random, random.Next(0, 1_000));
            var (parts, measure) = (SmsText.Split(text), SmsText.Measure(text));

            string.Concat(parts).ShouldBe(text);
            parts.Skip(1).Zip(parts, (next, part) => part.Length > 0 && char.IsSurrogatePair(part[^1], next[0])).ShouldAllBe(isSplit => !isSplit, text);
            // A part by itself may be in the cheaper alphabet, but never takes more than one message.
            parts.ShouldAllBe(part => SmsText.Measure(part).Segments == 1, text);
            parts.Count.ShouldBe(measure.Segments, text);
        }
    }

    [Fact]
    public void Each_costly_character_is_pointed_out_with_a_replacement_where_there_is_one() =>
        SmsText.Costly("It’s a “quiet” hour – é 😀").ShouldBe(
        [
            new SmsCharacter(new TextSpan(2, 1), "’", "'"),
            new SmsCharacter(new TextSpan(7, 1), "“", "\""),
            new SmsCharacter(new TextSpan(13, 1), "”", "\""),
            new SmsCharacter(new TextSpan(20, 1), "–", "-"),
            new SmsCharacter(new TextSpan(24, 2), "😀", null),
        ]);

    [Theory]
    [InlineData("It’s “quiet” … zoë", "It's \"quiet\" ... zoe")]
    [InlineData("Plain", "Plain")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("😀 ok…", "😀 ok...")]
    public void Simplified_each_costly_character_is_replaced_that_has_a_replacement(string text, string simple) =>
        SmsText.Simplify(text).ShouldBe(simple);

    [Fact]
    public void Every_replacement_is_in_the_alphabet()
    {
        for (var character = '\0'; character < char.MaxValue; character++)
        {
            foreach (var costly in SmsText.Costly(character.ToString()))
            {
                SmsText.Measure(costly.Replacement ?? "").Encoding.ShouldBe(SmsEncoding.Gsm7, $"U+{(int)character:X4}");
            }
        }
    }

    private static string RandomText(Random random, int length)
    {
        var odd = random.Next(3);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (odd, random.Next(12)) switch
        {
            (1, 0) => "😀",
            (1, 1) => "\uDE00",
            (2, 0) => Outside[random.Next(Outside.Length)].ToString(),
            _ => Alphabet[random.Next(Alphabet.Length)].ToString(),
        }));
    }
}
